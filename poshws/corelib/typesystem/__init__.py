"""Types as objects: their names, how they are declared, and where the declarations are found."""
