"""Types of System.Net.Http and older web requests; those not named here are only listed."""

from __future__ import annotations

from poshws.clr.metadata.describe import describe
from poshws.clr.net.http_clients import (
    HttpClient,
    HttpClientHandler,
    HttpMethod,
    HttpRequestMessage,
)
from poshws.clr.net.http_contents import (
    ByteArrayContent,
    FormUrlEncodedContent,
    Headers,
    HttpContent,
    StringContent,
)
from poshws.clr.net.http_responses import HttpResponseMessage

TYPES = describe(
    __file__,
    {
        each.net_name: each
        for each in (
            *(HttpClient, HttpContent, ByteArrayContent, StringContent, FormUrlEncodedContent),
            *(HttpMethod, HttpRequestMessage, HttpResponseMessage, Headers, HttpClientHandler),
        )
    },
)
