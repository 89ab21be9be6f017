"""Python syntax trees: templates, line numbers, nesting limits, and the compiled unit that the disk
keeps.
"""
