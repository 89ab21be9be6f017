"""System.Threading, for a program with one thread and many handlers."""
