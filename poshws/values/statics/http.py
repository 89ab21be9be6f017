"""Types of System.Net.Http and older web requests; those not named here are only listed."""

from __future__ import annotations

from poshws.values.statics.describe import describe
from poshws.values.statics.http_clients import (
    ByteArrayContent,
    FormUrlEncodedContent,
    Headers,
    HttpClient,
    HttpContent,
    HttpMethod,
    HttpRequestMessage,
    StringContent,
)
from poshws.values.statics.web_sessions import HttpResponseMessage

TYPES = describe(
    "http",
    {
        each.net_name: each
        for each in (
            *(HttpClient, HttpContent, ByteArrayContent, StringContent, FormUrlEncodedContent),
            *(HttpMethod, HttpRequestMessage, HttpResponseMessage, Headers),
        )
    },
)
