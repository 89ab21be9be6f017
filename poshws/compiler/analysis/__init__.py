"""What is known of a script before code is written: where things stand, which variables are
assigned, which are numbers.
"""
