"""Icons of endpoints."""

from __future__ import annotations

import struct
import urllib.error
import urllib.request

import pytest

from poshws.pode.responses.favicons import default_icon, image_type
from tests.pode.conftest import wait_for_port


def test_kinds_of_images():
    rest = bytes(12)
    assert image_type(b"\x89PNG\r\n\x1a\n" + rest) == "image/png"
    assert image_type(b"RIFF1234WEBP" + rest) == "image/webp"
    assert image_type(b"<svg" + rest) == "image/svg+xml"
    assert image_type(b"\x89PNG\r\n\x1a\n") == "application/octet-stream"


def test_the_default_icon_is_one():
    icon = default_icon()
    assert image_type(icon) == "image/x-icon"
    width, height, _, _, planes, bits, size, offset = struct.unpack("<BBBBHHII", icon[6:22])
    assert (width, height, planes, bits) == (16, 16, 1, 32)
    assert (size, offset) == (len(icon) - 22, 22)
    assert size == 40 + 16 * 16 * 4 + 16 * 4


def test_favicons(run, free_port, tmp_path):
    (tmp_path / "own.svg").write_bytes(b"<svg/>" + bytes(20))
    script = run(
        """
        Start-PodeServer {
            Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Http -Name web
            "$(Test-PodeFavicon)" | Out-Default
            Add-PodeFavicon -Default
            Add-PodeFavicon -Path ./own.svg -EndpointName web
            "$(Test-PodeFavicon) $((Get-PodeFavicon).web.ContentType)" | Out-Default
            try { Get-PodeFavicon -EndpointName none } catch { $_.Exception.Message | Out-Default }
            Add-PodeRoute -Method Get -Path /remove -ScriptBlock { Remove-PodeFavicon }
            Add-PodeRoute -Method Get -Path /close -ScriptBlock { Close-PodeServer }
        }
        """,
        PORT=str(free_port),
    )
    wait_for_port(free_port)
    url = f"http://127.0.0.1:{free_port}"
    with urllib.request.urlopen(f"{url}/favicon.ico", timeout=10) as response:
        assert response.headers["Content-Type"] == "image/svg+xml; charset=utf-8"
        assert response.read() == b"<svg/>" + bytes(20)
    urllib.request.urlopen(f"{url}/remove", timeout=10).close()
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"{url}/favicon.ico", timeout=10)
    caught.value.close()
    assert caught.value.code == 404
    urllib.request.urlopen(f"{url}/close", timeout=10).close()
    ran = script.finish()
    assert ran.errors == ""
    assert ran.lines == ["False", "True image/svg+xml", "Endpoint with name 'none' does not exist."]
