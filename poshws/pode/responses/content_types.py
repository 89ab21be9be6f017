"""Which content type a file's extension means: the table that Pode uses (that of MimeTypeMap)."""

from __future__ import annotations

from functools import cache

# The kinds of each family, and behind the colon the extensions that mean them.
TABLE = {
    "application": (
        "PowerShell: pode ps1 psc1 psd1 psm1; acad: dwg; annodex: anx; atom+xml: atom; directx: "
        "x; envoy: evy; etl: etl; font-sfnt: otf ttf; font-woff: woff; font-woff2: woff2; "
        "fractals: fif; fsharp-script: fsscript fsx; futuresplash: spl; gpx+xml: gpx; hta: hta; "
        "internet-property-stream: acx; java-archive: jar; javascript: js mjs; json: json; jwt: "
        "jwt; liquidmotion: jck jcz; mac-binhex40: hqx; mbox: mbox; mpeg: amc; ms-vsi: vsi; "
        "msaccess: accdb accde accdt ade adp mda mde; msaccess.addin: accda; msaccess.cab: "
        "accdc; msaccess.ftemplate: accft; msaccess.runtime: accdr; msaccess.webapplication: "
        "accdw; msword: doc dot wbk wiz; octet-stream: aaf aca afm asd asi bin cab chm cur dat "
        "deploy dsp dwp emz exe fla hhk hhp hxd hxh hxi hxq hxr hxs hxw ics inf java jpb lpk "
        "lzh mdp mix msi mso ocx pcx pcz pfb pfm prm prx psd psm psp qxd rvt sea smi snp thn "
        "toc u32 xmp xsn xtp; oda: oda; ogg: ogx; olescript: axs; onenote: one onea onepkg "
        "onetmp onetoc onetoc2; opensearchdescription+xml: osdx; pdf: pdf; pics-rules: prf; "
        "pkcs10: p10; pkcs7-mime: p7c p7m; pkcs7-signature: p7s; pkix-crl: crl; postscript: ai "
        "eps ps; rat-file: rat; rtf: rtf; sdp: sdp; set-payment-initiation: setpay; "
        "set-registration-initiation: setreg; step: step stp; streamingmedia: ssm; "
        "vnd.adobe.air-application-installer-package+zip: air; vnd.android.package-archive: "
        "apk; vnd.fdf: fdf; vnd.ms-excel: slk xla xlc xld xlk xll xlm xls xlt xlw; "
        "vnd.ms-excel.addin.macroEnabled.12: xlam; vnd.ms-excel.sheet.binary.macroEnabled.12: "
        "xlsb; vnd.ms-excel.sheet.macroEnabled.12: xlsm; vnd.ms-excel.template.macroEnabled.12: "
        "xltm; vnd.ms-fontobject: eot; vnd.ms-mediapackage: mpf; vnd.ms-office.calx: calx; "
        "vnd.ms-officetheme: thmx; vnd.ms-outlook: msg pst; vnd.ms-pki.certstore: sst; "
        "vnd.ms-pki.pko: pko; vnd.ms-pki.seccat: cat; vnd.ms-pki.stl: stl; vnd.ms-powerpoint: "
        "pot ppa pps ppt pwz; vnd.ms-powerpoint.addin.macroEnabled.12: ppam; "
        "vnd.ms-powerpoint.presentation.macroEnabled.12: pptm; "
        "vnd.ms-powerpoint.slide.macroEnabled.12: sldm; "
        "vnd.ms-powerpoint.slideshow.macroEnabled.12: ppsm; "
        "vnd.ms-powerpoint.template.macroEnabled.12: potm; vnd.ms-project: mpp; "
        "vnd.ms-visio.viewer: vdx; vnd.ms-word.document.macroEnabled.12: docm; "
        "vnd.ms-word.template.macroEnabled.12: dotm; vnd.ms-works: wcm wdb wks wps; vnd.ms-wpl: "
        "wpl; vnd.ms-xpsdocument: xps; vnd.oasis.opendocument.chart: odc; "
        "vnd.oasis.opendocument.database: odb; vnd.oasis.opendocument.formula: odf; "
        "vnd.oasis.opendocument.graphics: odg; vnd.oasis.opendocument.graphics-template: otg; "
        "vnd.oasis.opendocument.image: odi; vnd.oasis.opendocument.presentation: odp; "
        "vnd.oasis.opendocument.presentation-template: otp; vnd.oasis.opendocument.spreadsheet: "
        "ods; vnd.oasis.opendocument.spreadsheet-template: ots; vnd.oasis.opendocument.text: "
        "odt; vnd.oasis.opendocument.text-master: odm; vnd.oasis.opendocument.text-template: "
        "ott; vnd.oasis.opendocument.text-web: oth; vnd.openofficeorg.extension: oxt; "
        "vnd.openxmlformats-officedocument.presentationml.presentation: pptx; "
        "vnd.openxmlformats-officedocument.presentationml.slide: sldx; "
        "vnd.openxmlformats-officedocument.presentationml.slideshow: ppsx; "
        "vnd.openxmlformats-officedocument.presentationml.template: potx; "
        "vnd.openxmlformats-officedocument.spreadsheetml.sheet: xlsx; "
        "vnd.openxmlformats-officedocument.spreadsheetml.template: xltx; "
        "vnd.openxmlformats-officedocument.wordprocessingml.document: docx; "
        "vnd.openxmlformats-officedocument.wordprocessingml.template: dotx; vnd.rn-realmedia: "
        "rm; vnd.rn-rn_music_package: rmp; vnd.visio: vsd vss vst vsw vsx vtx; vnd.wap.wmlc: "
        "wmlc; vnd.wap.wmlscriptc: wmlsc; vsix: vsix; wasm: wasm; windows-library+xml: "
        "library-ms; windows-search-connector+xml: searchconnector-ms; winhlp: hlp; "
        "wlmoviemaker: wlmp; x-7z-compressed: 7z; x-bcpio: bcpio; x-bridge-url: adobebridge; "
        "x-cdf: cdf; x-compress: z; x-compressed: tgz; x-cpio: cpio; x-csh: csh; x-director: "
        "dcr dir dxr; x-dvi: dvi; x-dxf: dxf; x-gtar: gtar; x-gzip: gz gzip; x-hdf: hdf; "
        "x-internet-signup: ins isp; x-iphone: iii; x-itunes-ipa: ipa; x-itunes-ipg: ipg; "
        "x-itunes-ipsw: ipsw; x-itunes-ite: ite; x-itunes-itlp: itlp; x-itunes-itms: itms; "
        "x-itunes-itpc: itpc; x-java-applet: class; x-java-jnlp-file: jnlp; x-koan: skp; "
        "x-latex: latex; x-miva-compiled: mvc; x-mmxp: mxp; x-ms-application: application; "
        "x-ms-license: slupkg-ms; x-ms-manifest: manifest; x-ms-reader: lit; x-ms-vsto: vsto; "
        "x-ms-wmd: wmd; x-ms-wmz: wmz; x-ms-xbap: xbap; x-msaccess: mdb; x-mscardfile: crd; "
        "x-msclip: clp; x-msdownload: dll; x-msmediaview: m13 m14 mvb; x-msmetafile: wmf; "
        "x-msmoney: mny; x-mspublisher: pub; x-msschedule: scd; x-msterminal: trm; x-mswrite: "
        "wri; x-netcdf: nc; x-oleobject: hhc; x-perfmon: pma pmc pml pmr pmw; x-pkcs12: p12 "
        "pfx; x-pkcs7-certificates: p7b spc; x-pkcs7-certreqresp: p7r; x-podcast: pcast; "
        "x-quicktimeplayer: qtl; x-rar-compressed: rar; x-safari-safariextz: safariextz; "
        "x-safari-webarchive: webarchive; x-sgimb: sgimb; x-sh: sh; x-shar: shar; "
        "x-shockwave-flash: mfp swf; x-silverlight-app: xap; x-smaf: mmf; x-stuffit: sit; "
        "x-sv4cpio: sv4cpio; x-sv4crc: sv4crc; x-tar: tar; x-tcl: tcl; x-tex: tex; x-texinfo: "
        "texi texinfo; x-troff: roff t tr; x-troff-man: man; x-troff-me: me; x-troff-ms: ms; "
        "x-ustar: ustar; x-wais-source: src; x-wlpg-detect: wlpginstall; x-wlpg3-detect: "
        "wlpginstall3; x-x509-ca-cert: cer crt der; xaml+xml: xaml; xhtml+xml: xht xhtml; xml: "
        "addin asa asax ascx ashx asmx aspx config coverage datasource dgml disco dll.config "
        "dtd dtsconfig exe.config filters generictest hxa hxc hxe hxf hxk hxv loadtest master "
        "mno mtx orderedtest psess rdlc resx ruleset settings sitemap skin snippet "
        "ssisdeploymentmanifest svc testrunconfig testsettings trx vcproj vcxproj vml vscontent "
        "vsct vsixlangpack vsixmanifest vsmdi vssettings vstemplate webtest wiq wsdl xml xmta "
        "xrm-ms xsc xsd xsf xsl xslt xss; xspf+xml: xspf; yaml: yaml yml; zip: zip"
    ),
    "audio": (
        "aac: aac adts; ac3: ac3; aiff: aif aifc aiff cdda; annodex: axa; audible: aa; basic: "
        "au snd; flac: flac; m4a: m4a; m4b: m4b; m4p: m4p; mid: mid midi rmi; mpeg: mp3; ogg: "
        "oga ogg opus spx; scpls: pls; vnd.audible.aax: aax; vnd.dlna.adts: adt; wav: wav wave; "
        "x-caf: caf; x-gsm: gsm; x-m4r: m4r; x-matroska: mka; x-mpegurl: m3u m3u8; x-ms-wax: "
        "wax; x-ms-wma: wma; x-pn-realaudio: ra ram; x-pn-realaudio-plugin: rpm; x-sd2: sd2; "
        "x-smd: smd smx smz"
    ),
    "drawing": ("x-dwf: dwf"),
    "image": (
        "bmp: bmp dib; cis-cod: cod; gif: gif; ief: ief; jpeg: jpe jpeg jpg; pict: pct pic "
        "pict; pjpeg: jfif; png: png pnz; svg+xml: svg; tiff: tif tiff; vnd.ms-photo: wdp; "
        "vnd.rn-realflash: rf; vnd.wap.wbmp: wbmp; webp: webp; x-cmu-raster: ras; x-cmx: cmx; "
        "x-icon: ico; x-jg: art; x-macpaint: mac pnt pntg; x-portable-anymap: pnm; "
        "x-portable-bitmap: pbm; x-portable-graymap: pgm; x-portable-pixmap: ppm; x-quicktime: "
        "qti qtif; x-rgb: rgb; x-xbitmap: xbm; x-xpixmap: xpm; x-xwindowdump: xwd"
    ),
    "message": ("rfc822: eml mht mhtml nws"),
    "text": (
        "css: css; csv: csv; dlm: dlm; h323: 323; html: htm html hxt shtml; iuls: uls; jscript: "
        "jsx; markdown: markdown md; plain: asm bas c cc cd cfg cmd cnf cpp cs csdproj csproj "
        "cxx dbproj def dsw h hpp hxx i idl inc ini inl ipproj jsxbin lst mak map mk odh odl "
        "pkgdef pkgundef rc rc2 rct reg rgs s scr sln sol sor srf tlh tli txt user vb vbdproj "
        "vbproj vcs vddproj vdp vdproj vspscc vsscc vssscc xdr xoml; richtext: rtx; scriptlet: "
        "sct wsc; sgml: sgml; tab-separated-values: tsv; vbscript: vbs; vnd.wap.wml: wml; "
        "vnd.wap.wmlscript: wmls; webviewhtml: htt; x-component: htc; x-hdml: hdml; "
        "x-html-insertion: qht qhtm; x-ms-contact: contact; x-ms-group: group; x-ms-iqy: iqy; "
        "x-ms-rqy: rqy; x-setext: etx; x-vcard: vcf"
    ),
    "video": (
        "3gpp: 3gp 3gpp; 3gpp2: 3g2 3gp2; annodex: axv; divx: divx; mp4: mp4 mp4v; mpeg: m1v "
        "m2v mod mp2 mp2v mpa mpe mpeg mpg mpv2 vbk; ogg: ogv; quicktime: mov mqv qt; "
        "vnd.dlna.mpeg-tts: m2t m2ts mts ts tts; webm: webm; x-dv: dif dv; x-flv: flv; x-ivf: "
        "ivf; x-la-asf: lsf lsx; x-m4v: m4v; x-matroska: mkv; x-matroska-3d: mk3d; x-ms-asf: "
        "asf asr asx nsc; x-ms-wm: wm; x-ms-wmp: wmp; x-ms-wmv: wmv; x-ms-wmx: wmx; x-ms-wvx: "
        "wvx; x-msvideo: avi; x-sgi-movie: movie"
    ),
    "x-world": ("x-vrml: flr wrl wrz xaf xof"),
}


@cache
def types_by_extension() -> dict[str, str]:
    """Extension without its dot → content type."""
    return {
        extension: f"{family}/{kind.strip()}"
        for family, kinds in TABLE.items()
        for part in kinds.split(";")
        for kind, _, extensions in [part.partition(":")]
        for extension in extensions.split()
    }


def content_type_of(extension: str) -> str:
    """The content type of an extension, with its dot or without; plain text if it is unknown."""
    return types_by_extension().get(extension.lstrip(".").lower(), "text/plain")
