abstract class System.Security.Permissions.CodeAccessSecurityAttribute : System.Security.Permissions.SecurityAttribute

enum System.Security.Permissions.PermissionState : System.Int32
    None=0 Unrestricted=1

enum System.Security.Permissions.SecurityAction : System.Int32
    Demand=2 Assert=3 Deny=4 PermitOnly=5 LinkDemand=6 InheritanceDemand=7 RequestMinimum=8 RequestOptional=9
    RequestRefuse=10

abstract class System.Security.Permissions.SecurityAttribute : System.Attribute
    System.Security.Permissions.SecurityAction Action {get;set;}
    bool Unrestricted {get;set;}
    System.Security.IPermission CreatePermission()

sealed class System.Security.Permissions.SecurityPermissionAttribute : System.Security.Permissions.CodeAccessSecurityAttribute
    new(System.Security.Permissions.SecurityAction action)
    bool Assertion {get;set;}
    bool BindingRedirects {get;set;}
    bool ControlAppDomain {get;set;}
    bool ControlDomainPolicy {get;set;}
    bool ControlEvidence {get;set;}
    bool ControlPolicy {get;set;}
    bool ControlPrincipal {get;set;}
    bool ControlThread {get;set;}
    bool Execution {get;set;}
    System.Security.Permissions.SecurityPermissionFlag Flags {get;set;}
    bool Infrastructure {get;set;}
    bool RemotingConfiguration {get;set;}
    bool SerializationFormatter {get;set;}
    bool SkipVerification {get;set;}
    bool UnmanagedCode {get;set;}

enum flags System.Security.Permissions.SecurityPermissionFlag : System.Int32
    NoFlags=0 Assertion=1 UnmanagedCode=2 SkipVerification=4 Execution=8 ControlThread=16 ControlEvidence=32
    ControlPolicy=64 SerializationFormatter=128 ControlDomainPolicy=256 ControlPrincipal=512
    ControlAppDomain=1024 RemotingConfiguration=2048 Infrastructure=4096 BindingRedirects=8192 AllFlags=16383
