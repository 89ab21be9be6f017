"""Commands for items of every provider: files, variables, functions, aliases, environment
variables.
"""
