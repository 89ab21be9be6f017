"""Small types of the namespace System that everything else is made of."""
