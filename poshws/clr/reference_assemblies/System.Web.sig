interface System.Web.IHtmlString
    string ToHtmlString()
