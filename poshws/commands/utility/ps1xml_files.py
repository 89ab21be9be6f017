"""The files that Update-TypeData and Update-FormatData are given, with what they say of others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from poshws.binding import Session
from poshws.commands.reporting import record
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import PSInvalidOperationException

_EXTENSION = ".ps1xml"


def ps1xml_files(session: Session, paths: Sequence[str], error_id: str) -> Iterator[str]:
    """The files that paths mean; what leads to none, or to another kind of file, is reported."""
    for path in paths:
        try:
            places = session.locations.resolve(path)
        except NetException as error:
            session.write_error(record(error, error_id, "InvalidOperation", path))
            continue
        for place in places:
            if place.provider is not session.locations.file_system:
                name = place.provider.info.full_name
                text = (
                    f'Cannot open the file because the current provider is "{name}", and this '
                    "command requires a file."
                )
                _refuse(session, error_id, text)
                break
            if place.path.lower().endswith(_EXTENSION):
                yield place.path
                continue
            text = (
                f'Cannot read the file "{place.path}"  because it does not have the file name '
                'extension "ps1xml".'
            )
            _refuse(session, "WrongExtension", text)


def _refuse(session: Session, error_id: str, text: str) -> None:
    session.write_error(record(PSInvalidOperationException(text), error_id, "InvalidArgument"))
