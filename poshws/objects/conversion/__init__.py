"""How values become other types: one function per kind of conversion, chosen once per pair of
types.

The order of the choice is PowerShell's own (LanguagePrimitives.FigureConversion): a direct
conversion the language knows, `Parse`, a constructor, a cast operator, IConvertible, a property
bag.
"""
