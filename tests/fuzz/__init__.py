"""Strings made at random from the scripts of `conformance/`: nothing of poshws may fall over them.

python -m tests.fuzz [--count N] [--seconds S] [--seed N] [--from FOLDER] [--only parse|compile|run]
"""
