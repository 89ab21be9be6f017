"""Surveys real .NET types by reflection and turns what they have into poshws' signature files.

    pwsh -NoProfile -File conformance/differential/survey/types.ps1 -Names NAMES > DUMP
    python -m conformance.differential.survey DUMP

`names.txt` beside this module lists what the data in the repository was made from.
"""
