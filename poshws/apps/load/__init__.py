"""`poshws load`: many WebSockets to one server and messages on a schedule, to figures."""
