"""Objects as text: which view an object has, and the lines that view makes."""
