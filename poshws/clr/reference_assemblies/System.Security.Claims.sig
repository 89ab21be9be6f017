class System.Security.Claims.ClaimsIdentity : System.Object, System.Security.Principal.IIdentity
    new()
    new(System.Security.Principal.IIdentity identity)
    new(System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] claims)
    new(string authenticationType)
    new(System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] claims, string authenticationType)
    new(System.Security.Principal.IIdentity identity, System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] claims)
    new(string authenticationType, string nameType, string roleType)
    new(System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] claims, string authenticationType, string nameType, string roleType)
    new(System.Security.Principal.IIdentity identity, System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] claims, string authenticationType, string nameType, string roleType)
    new(System.IO.BinaryReader reader)
    new(System.IO.BinaryReader reader, System.StringComparison stringComparison)
    new(System.Security.Principal.IIdentity identity = null, System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] claims = null, string authenticationType = null, string nameType = null, string roleType = null, System.StringComparison stringComparison = System.StringComparison.OrdinalIgnoreCase)
    string AuthenticationType {get;}
    bool IsAuthenticated {get;}
    System.Security.Claims.ClaimsIdentity Actor {get;set;}
    System.Object BootstrapContext {get;set;}
    System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] Claims {get;}
    string Label {get;set;}
    string Name {get;}
    string NameClaimType {get;}
    string RoleClaimType {get;}
    field static string DefaultIssuer = "LOCAL AUTHORITY"
    field static string DefaultNameClaimType = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name"
    field static string DefaultRoleClaimType = "http://schemas.microsoft.com/ws/2008/06/identity/claims/role"
    System.Security.Claims.ClaimsIdentity Clone()
    void AddClaim(System.Security.Claims.Claim claim)
    void AddClaims(System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] claims)
    bool TryRemoveClaim(System.Security.Claims.Claim claim)
    void RemoveClaim(System.Security.Claims.Claim claim)
    System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] FindAll(System.Predicate[System.Security.Claims.Claim] match)
    System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] FindAll(string type)
    System.Security.Claims.Claim FindFirst(System.Predicate[System.Security.Claims.Claim] match)
    System.Security.Claims.Claim FindFirst(string type)
    bool HasClaim(System.Predicate[System.Security.Claims.Claim] match)
    bool HasClaim(string type, string value)
    void WriteTo(System.IO.BinaryWriter writer)

class System.Security.Claims.ClaimsPrincipal : System.Object, System.Security.Principal.IPrincipal
    new()
    new(System.Collections.Generic.IEnumerable[System.Security.Claims.ClaimsIdentity] identities)
    new(System.Security.Principal.IIdentity identity)
    new(System.Security.Principal.IPrincipal principal)
    new(System.IO.BinaryReader reader)
    System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] Claims {get;}
    System.Collections.Generic.IEnumerable[System.Security.Claims.ClaimsIdentity] Identities {get;}
    System.Security.Principal.IIdentity Identity {get;}
    static System.Func[System.Collections.Generic.IEnumerable[System.Security.Claims.ClaimsIdentity],System.Security.Claims.ClaimsIdentity] PrimaryIdentitySelector {get;set;}
    static System.Func[System.Security.Claims.ClaimsPrincipal] ClaimsPrincipalSelector {get;set;}
    static System.Security.Claims.ClaimsPrincipal Current {get;}
    void AddIdentity(System.Security.Claims.ClaimsIdentity identity)
    void AddIdentities(System.Collections.Generic.IEnumerable[System.Security.Claims.ClaimsIdentity] identities)
    System.Security.Claims.ClaimsPrincipal Clone()
    System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] FindAll(System.Predicate[System.Security.Claims.Claim] match)
    System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] FindAll(string type)
    System.Security.Claims.Claim FindFirst(System.Predicate[System.Security.Claims.Claim] match)
    System.Security.Claims.Claim FindFirst(string type)
    bool HasClaim(System.Predicate[System.Security.Claims.Claim] match)
    bool HasClaim(string type, string value)
    bool IsInRole(string role)
    bool IPrincipal.IsInRole(string role)
    void WriteTo(System.IO.BinaryWriter writer)

static class System.Security.Claims.ClaimTypes : System.Object
    field static string AuthenticationInstant = "http://schemas.microsoft.com/ws/2008/06/identity/claims/authenticationinstant"
    field static string AuthenticationMethod = "http://schemas.microsoft.com/ws/2008/06/identity/claims/authenticationmethod"
    field static string CookiePath = "http://schemas.microsoft.com/ws/2008/06/identity/claims/cookiepath"
    field static string DenyOnlyPrimarySid = "http://schemas.microsoft.com/ws/2008/06/identity/claims/denyonlyprimarysid"
    field static string DenyOnlyPrimaryGroupSid = "http://schemas.microsoft.com/ws/2008/06/identity/claims/denyonlyprimarygroupsid"
    field static string DenyOnlyWindowsDeviceGroup = "http://schemas.microsoft.com/ws/2008/06/identity/claims/denyonlywindowsdevicegroup"
    field static string Dsa = "http://schemas.microsoft.com/ws/2008/06/identity/claims/dsa"
    field static string Expiration = "http://schemas.microsoft.com/ws/2008/06/identity/claims/expiration"
    field static string Expired = "http://schemas.microsoft.com/ws/2008/06/identity/claims/expired"
    field static string GroupSid = "http://schemas.microsoft.com/ws/2008/06/identity/claims/groupsid"
    field static string IsPersistent = "http://schemas.microsoft.com/ws/2008/06/identity/claims/ispersistent"
    field static string PrimaryGroupSid = "http://schemas.microsoft.com/ws/2008/06/identity/claims/primarygroupsid"
    field static string PrimarySid = "http://schemas.microsoft.com/ws/2008/06/identity/claims/primarysid"
    field static string Role = "http://schemas.microsoft.com/ws/2008/06/identity/claims/role"
    field static string SerialNumber = "http://schemas.microsoft.com/ws/2008/06/identity/claims/serialnumber"
    field static string UserData = "http://schemas.microsoft.com/ws/2008/06/identity/claims/userdata"
    field static string Version = "http://schemas.microsoft.com/ws/2008/06/identity/claims/version"
    field static string WindowsAccountName = "http://schemas.microsoft.com/ws/2008/06/identity/claims/windowsaccountname"
    field static string WindowsDeviceClaim = "http://schemas.microsoft.com/ws/2008/06/identity/claims/windowsdeviceclaim"
    field static string WindowsDeviceGroup = "http://schemas.microsoft.com/ws/2008/06/identity/claims/windowsdevicegroup"
    field static string WindowsUserClaim = "http://schemas.microsoft.com/ws/2008/06/identity/claims/windowsuserclaim"
    field static string WindowsFqbnVersion = "http://schemas.microsoft.com/ws/2008/06/identity/claims/windowsfqbnversion"
    field static string WindowsSubAuthority = "http://schemas.microsoft.com/ws/2008/06/identity/claims/windowssubauthority"
    field static string Anonymous = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/anonymous"
    field static string Authentication = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/authentication"
    field static string AuthorizationDecision = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/authorizationdecision"
    field static string Country = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/country"
    field static string DateOfBirth = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/dateofbirth"
    field static string Dns = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/dns"
    field static string DenyOnlySid = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/denyonlysid"
    field static string Email = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"
    field static string Gender = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/gender"
    field static string GivenName = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname"
    field static string Hash = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/hash"
    field static string HomePhone = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/homephone"
    field static string Locality = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/locality"
    field static string MobilePhone = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/mobilephone"
    field static string Name = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name"
    field static string NameIdentifier = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier"
    field static string OtherPhone = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/otherphone"
    field static string PostalCode = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/postalcode"
    field static string Rsa = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/rsa"
    field static string Sid = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/sid"
    field static string Spn = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/spn"
    field static string StateOrProvince = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/stateorprovince"
    field static string StreetAddress = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/streetaddress"
    field static string Surname = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname"
    field static string System = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/system"
    field static string Thumbprint = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/thumbprint"
    field static string Upn = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn"
    field static string Uri = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/uri"
    field static string Webpage = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/webpage"
    field static string X500DistinguishedName = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/x500distinguishedname"
    field static string Actor = "http://schemas.xmlsoap.org/ws/2009/09/identity/claims/actor"

static class System.Security.Claims.ClaimValueTypes : System.Object
    field static string Base64Binary = "http://www.w3.org/2001/XMLSchema#base64Binary"
    field static string Base64Octet = "http://www.w3.org/2001/XMLSchema#base64Octet"
    field static string Boolean = "http://www.w3.org/2001/XMLSchema#boolean"
    field static string Date = "http://www.w3.org/2001/XMLSchema#date"
    field static string DateTime = "http://www.w3.org/2001/XMLSchema#dateTime"
    field static string Double = "http://www.w3.org/2001/XMLSchema#double"
    field static string Fqbn = "http://www.w3.org/2001/XMLSchema#fqbn"
    field static string HexBinary = "http://www.w3.org/2001/XMLSchema#hexBinary"
    field static string Integer = "http://www.w3.org/2001/XMLSchema#integer"
    field static string Integer32 = "http://www.w3.org/2001/XMLSchema#integer32"
    field static string Integer64 = "http://www.w3.org/2001/XMLSchema#integer64"
    field static string Sid = "http://www.w3.org/2001/XMLSchema#sid"
    field static string String = "http://www.w3.org/2001/XMLSchema#string"
    field static string Time = "http://www.w3.org/2001/XMLSchema#time"
    field static string UInteger32 = "http://www.w3.org/2001/XMLSchema#uinteger32"
    field static string UInteger64 = "http://www.w3.org/2001/XMLSchema#uinteger64"
    field static string DnsName = "http://schemas.xmlsoap.org/claims/dns"
    field static string Email = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"
    field static string Rsa = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/rsa"
    field static string UpnName = "http://schemas.xmlsoap.org/claims/UPN"
    field static string DsaKeyValue = "http://www.w3.org/2000/09/xmldsig#DSAKeyValue"
    field static string KeyInfo = "http://www.w3.org/2000/09/xmldsig#KeyInfo"
    field static string RsaKeyValue = "http://www.w3.org/2000/09/xmldsig#RSAKeyValue"
    field static string DaytimeDuration = "http://www.w3.org/TR/2002/WD-xquery-operators-20020816#dayTimeDuration"
    field static string YearMonthDuration = "http://www.w3.org/TR/2002/WD-xquery-operators-20020816#yearMonthDuration"
    field static string Rfc822Name = "urn:oasis:names:tc:xacml:1.0:data-type:rfc822Name"
    field static string X500Name = "urn:oasis:names:tc:xacml:1.0:data-type:x500Name"
