"""Sort-Object with three objects, of which .NET does not keep equal ones in their order."""

from poshws import Session


def test_the_last_of_three_changes_place_with_the_first() -> None:
    with Session() as session:
        text = "$o = @{n = 1; k = 2}, @{n = 2; k = 2}, @{n = 3; k = 1}; ($o | Sort-Object k).n"
        assert session.run(text) == [3, 2, 1]
