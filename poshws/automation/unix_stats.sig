class System.Management.Automation.Platform+Unix+CommonStat : System.Object
    new()
    long Inode {get;set;}
    int Mode {get;set;}
    int UserId {get;set;}
    int GroupId {get;set;}
    int HardlinkCount {get;set;}
    long Size {get;set;}
    datetime AccessTime {get;set;}
    datetime ModifiedTime {get;set;}
    datetime StatusChangeTime {get;set;}
    long BlockSize {get;set;}
    int DeviceId {get;set;}
    int NumberOfBlocks {get;set;}
    System.Management.Automation.Platform+Unix+ItemType ItemType {get;set;}
    bool IsSetUid {get;set;}
    bool IsSetGid {get;set;}
    bool IsSticky {get;set;}
    string GetModeString()
    string GetUserName()
    string GetGroupName()
