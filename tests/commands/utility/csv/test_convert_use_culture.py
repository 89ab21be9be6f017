"""-UseCulture takes the list separator of the culture."""

from __future__ import annotations

import poshws


def test_csv_takes_the_separator_of_the_culture() -> None:
    script = """
    $before = [cultureinfo]::CurrentCulture
    try {
        [cultureinfo]::CurrentCulture = [cultureinfo]::new('de-DE')
        ([pscustomobject]@{ a = 1; b = 2 } | ConvertTo-Csv -UseCulture)[0]
    }
    finally { [cultureinfo]::CurrentCulture = $before }
    """
    assert poshws.run(script) == ['"a";"b"']
