"""The session of the tests of .NET types serves these, too."""

from tests.clr.conftest import run, session

__all__ = ["run", "session"]
