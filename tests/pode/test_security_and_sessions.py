"""Sessions, who may come in, limits, secrets, and the headers that keep browsers safe."""

from __future__ import annotations

import pytest

SERVER = """
Start-PodeServer {
    Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Http
    %s
    Register-PodeEvent -Type Running -Name go -ScriptBlock {
        $url = "http://127.0.0.1:$($env:PORT)"
        %s
        Close-PodeServer
    }
}
"""


@pytest.fixture
def serve(run, free_port):
    """``serve(setting up, asking)`` gives what a server and its own requests wrote."""

    def served(setup, asking):
        ran = run(SERVER % (setup, asking), PORT=str(free_port)).finish()
        assert (ran.code, ran.errors) == (0, "")
        return ran.lines

    return served


def test_a_session_whose_signature_is_wrong_is_a_new_one(serve):
    lines = serve(
        """
        Enable-PodeSessionMiddleware -Secret s -Duration 60
        Add-PodeRoute -Method Get -Path /n -ScriptBlock {
            $session:n = 1 + $session:n
            Write-PodeTextResponse -Value "$($session:n)"
        }
        """,
        """
        $first = Invoke-WebRequest "$url/n"
        $cookie = ($first.Headers['Set-Cookie'] -split ';')[0]
        Invoke-RestMethod "$url/n" -Headers @{ Cookie = $cookie } | Out-Default
        Invoke-RestMethod "$url/n" -Headers @{ Cookie = $cookie -replace '.{6}$', 'AAAAA=' } |
            Out-Default
        """,
    )
    assert lines == ["2", "1"]


def test_flash_messages_are_shown_once(serve):
    lines = serve(
        """
        Enable-PodeSessionMiddleware -Duration 60
        Add-PodeRoute -Method Get -Path /keep -ScriptBlock {
            Add-PodeFlashMessage -Name note -Message 'one'
            Add-PodeFlashMessage -Name note -Message 'two'
        }
        Add-PodeRoute -Method Get -Path /show -ScriptBlock {
            Write-PodeTextResponse -Value "<$((Get-PodeFlashMessage -Name note) -join ', ')>"
        }
        """,
        """
        $mine = @{ Cookie = ((Invoke-WebRequest "$url/keep").Headers['Set-Cookie'] -split ';')[0] }
        Invoke-RestMethod "$url/show" -Headers $mine | Out-Default
        Invoke-RestMethod "$url/show" -Headers $mine | Out-Default
        """,
    )
    assert lines == ["<one, two>", "<>"]


def test_only_who_knows_the_password_comes_in(serve):
    lines = serve(
        """
        New-PodeAuthScheme -Basic | Add-PodeAuth -Name login -Sessionless -ScriptBlock {
            param($name, $password)
            if ($name -eq 'ann' -and $password -eq 'pass') { return @{ User = @{ Name = 'Ann' } } }
            @{ Message = 'no' }
        }
        Add-PodeRoute -Method Get -Path / -Authentication login -ScriptBlock {
            Write-PodeTextResponse -Value "hello $($WebEvent.Auth.User.Name)"
        }
        """,
        """
        foreach ($password in 'pass', 'wrong') {
            $given = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes("ann:$password"))
            $answer = Invoke-WebRequest $url -SkipHttpErrorCheck -Headers @{
                Authorization = "Basic $given"
            }
            $text = $answer.StatusCode -eq 200 ? $answer.Content : $answer.StatusCode
            $text | Out-Default
        }
        (Invoke-WebRequest $url -SkipHttpErrorCheck).Headers['WWW-Authenticate'] | Out-Default
        """,
    )
    assert lines[:2] == ["hello Ann", "401"]
    assert lines[2].startswith("Basic")


def test_requests_beyond_a_rate_are_refused(serve):
    lines = serve(
        """
        Add-PodeLimitRateRule -Name few -Limit 2 -Duration 60000 -Component @(
            New-PodeLimitIPComponent
        )
        Add-PodeRoute -Method Get -Path / -ScriptBlock { Write-PodeTextResponse -Value ok }
        """,
        """
        1..3 | ForEach-Object { (Invoke-WebRequest $url -SkipHttpErrorCheck).StatusCode } |
            Out-Default
        """,
    )
    assert lines == ["200", "200", "429"]


def test_forms_need_their_token(serve):
    lines = serve(
        """
        Enable-PodeSessionMiddleware -Duration 60
        Enable-PodeCsrfMiddleware
        Add-PodeRoute -Method Get -Path /token -ScriptBlock {
            Write-PodeTextResponse -Value (New-PodeCsrfToken)
        }
        Add-PodeRoute -Method Post -Path /form -ScriptBlock { Write-PodeTextResponse -Value ok }
        """,
        """
        $first = Invoke-WebRequest "$url/token"
        $token, $cookie = $first.Content, ($first.Headers['Set-Cookie'] -split ';')[0]
        foreach ($given in $token, 'wrong') {
            $answer = Invoke-WebRequest "$url/form" -Method Post -SkipHttpErrorCheck -Headers @{
                Cookie = $cookie
                'pode.csrf' = $given
            }
            $answer.StatusCode | Out-Default
        }
        """,
    )
    assert lines == ["200", "403"]


def test_values_are_cached_for_a_time(serve):
    lines = serve(
        "",
        """
        Set-PodeCache -Key a -InputObject 1 -Ttl 60
        $cache:b = 2
        "$(Get-PodeCache -Key a) $cache:b $(Test-PodeCache -Key c)" | Out-Default
        Remove-PodeCache -Key a
        "[$(Get-PodeCache -Key a)]" | Out-Default
        """,
    )
    assert lines == ["1 2 False", "[]"]


def test_secrets_are_read_when_they_are_used_and_kept_if_wanted(serve):
    lines = serve(
        """
        Register-PodeSecretVault -Name safe -ScriptBlock {
            param($config, $key)
            "reading $key" | Out-Default
            @{ user = 'ann'; number = $state:number }
        } -SetScriptBlock {
            param($config, $key, $value)
            $state:number = $value.number
        }
        Mount-PodeSecret -Name User -Vault safe -Key a -ExpandProperty user -CacheTtl 1
        Mount-PodeSecret -Name Number -Vault safe -Key b -ExpandProperty number
        """,
        """
        "$secret:User $secret:User" | Out-Default
        $secret:Number = '7'
        $secret:Number | Out-Default
        try { Get-PodeSecret -Name none } catch { "$_" | Out-Default }
        """,
    )
    assert lines == [
        "reading a",
        "ann ann",
        "reading b",
        "7",
        "No Secret named 'none' has been mounted.",
    ]


def test_headers_for_browsers(serve):
    lines = serve(
        """
        Set-PodeSecurity -Type Strict
        Add-PodeSecurityContentSecurityPolicy -Default https, example.com
        Set-PodeSecurityAccessControl -Origin http://x -Methods Get -AutoMethods -WithOptions
        Add-PodeRoute -Method Put -Path / -ScriptBlock { Write-PodeTextResponse -Value ok }
        """,
        """
        $headers = (Invoke-WebRequest $url -Method Put).Headers
        foreach ($name in 'X-Frame-Options', 'Content-Security-Policy', 'Server',
            'Access-Control-Allow-Origin', 'Access-Control-Allow-Methods') {
            "$name $($headers[$name])" | Out-Default
        }
        (Invoke-WebRequest "$url/any" -Method Options).StatusCode | Out-Default
        """,
    )
    assert lines == [
        "X-Frame-Options DENY",
        "Content-Security-Policy default-src https: example.com 'self'",
        "Server ",
        "Access-Control-Allow-Origin http://x",
        "Access-Control-Allow-Methods Get, Options, PUT",
        "200",
    ]
