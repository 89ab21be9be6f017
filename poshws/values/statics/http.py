"""System.Net.Http: the response of the web commands; the other types are only listed."""

from __future__ import annotations

from poshws.values.statics.describe import describe
from poshws.values.statics.web_sessions import HttpResponseMessage

TYPES = describe("http", {HttpResponseMessage.net_name: HttpResponseMessage})
