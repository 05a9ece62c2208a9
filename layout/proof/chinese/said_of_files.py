"""What preflight says of the printed file: boxes, fonts, pictures, inks, plates. English, then Chinese."""

from __future__ import annotations

FILES: tuple[tuple[str, str], ...] = (
    ("in the advertisement {1}: {a}", "广告 {1}：{a}"),
    (
        "nothing is printed on the page: neither type nor pictures were found in the file; look at what was exported",
        "页上什么也没有印：文件里没有字也没有图；请查导出的是什么",
    ),
    (
        "the file has {1} pages, of which only the first was read; a page file has exactly one",
        "文件有 {1} 页，只读了第一页；一个版的文件只能有一页",
    ),
    ("the file has no TrimBox; export it with the trim size set", "文件没有 TrimBox；请设好成品尺寸再导出"),
    (
        "the TrimBox reaches outside the MediaBox, and the page would be cut short; export it with the boxes nested",
        "TrimBox 超出 MediaBox，版面会被裁掉；页框要层层相套，请重新导出",
    ),
    (
        "the boxes are not nested; MediaBox must hold BleedBox, and BleedBox the TrimBox",
        "页框没有层层相套；MediaBox 要包住 BleedBox，BleedBox 要包住 TrimBox",
    ),
    ("the trim size is {1}; the page is planned at {2}", "成品尺寸是 {1}，计划是 {2}"),
    ("the file carries {1} mm of bleed; the house asks for {2} mm", "文件的出血是 {1} mm，本报要 {2} mm"),
    (
        "content stands {1} mm from the trim and may be cut off; keep {2} mm free, or let it bleed",
        "内容距裁切线 {1} mm，可能被裁掉；留出 {2} mm，或做出血",
    ),
    ("claims no PDF/X standard", "没有标明 PDF/X 标准"),
    ("claims “{1}”, which is none the press knows", "标的是“{1}”，印厂不认"),
    ("the file {a}; export it as PDF/X-4 or PDF/X-1a:2003", "文件{a}；请导出为 PDF/X-4 或 PDF/X-1a:2003"),
    ("{1} allows PDF {2} at most; the file is PDF {3}", "{1} 最高用 PDF {2}；文件是 PDF {3}"),
    ("the file has no output intent; embed the profile of the printing condition", "文件没有输出条件；请嵌入印刷条件的特性文件"),
    ("the file was made for “{1}”; this paper is printed to “{2}”", "文件是按“{1}”做的；本报按“{2}”印"),
    (
        "the profile embedded for “{1}” is not the house's; embed the profile that house.yaml names",
        "“{1}”嵌入的特性文件不是本报的；请嵌入 house.yaml 里写的那个",
    ),
    (
        "“{1}” is not said to be registered with the ICC, so nobody can look it up; name the registry if it is",
        "“{1}”没有写明在 ICC 注册，无从查考；如已注册请写明",
    ),
    ("font {1} ({2})", "字体 {1}（{2}）"),
    ("{a} is not embedded; embed it as a subset with its text map", "{a}没有嵌入；请嵌入子集，带文字对照"),
    ("{a} has no ToUnicode map; embed it as a subset with its text map", "{a}没有 ToUnicode 对照；请嵌入子集，带文字对照"),
    ("{a} is embedded whole; a subset makes the file smaller", "{a}整个嵌入了；只嵌子集文件会小些"),
    (
        "{1} fonts are used; more than {2} speak of an accident, so look for type that was meant to be of another face",
        "用了 {1} 种字体；超过 {2} 种多半是误用，请查有没有排错字体的字",
    ),
    (
        "the picture prints at {1} ppi; paper shows no more than {2} ppi, so it may have been meant for a larger print",
        "图片印出来是 {1} ppi，纸上最多显出 {2} ppi；这图可能原是要印得更大的",
    ),
    (
        "the picture prints at {1} ppi, {2} mm wide; for {3} ppi it may be at most {4} mm wide",
        "图片印出来是 {1} ppi，宽 {2} mm；要够 {3} ppi，最多只能宽 {4} mm",
    ),
    ("{a} ({1} pictures)", "{a}（{1} 幅）"),
    ("a picture is see-through; flatten it on its ground", "有图片是透明的；请与底合并"),
    (
        "a picture is cut out by a stencil, whose edge the press may show; flatten it on its ground",
        "有图片用蒙版抠出，印出来可能露边；请与底合并",
    ),
    ("a picture has more than 8 bits to a component; save it with 8", "有图片每通道超过 8 位；请存成 8 位"),
    ("a picture is distorted by {1} %; scale it alike in both directions", "有图片变形 {1}%；请等比缩放"),
    ("type under {1} pt must be black alone", "{1} pt 以下的字只能用单黑"),
    (
        "type of more than one ink under {1} pt is at risk, under {2} pt it blurs; print it in one ink or larger",
        "多色的字不到 {1} pt 就有风险，不到 {2} pt 会发虚；请用单色，或加大",
    ),
    ("black type carries more than {1} % of ink and will set off; print it in black alone", "黑字的墨量超过 {1}%，会蹭脏；请改为单黑"),
    (
        "white type under {1} pt is at risk, under {2} pt it fills in; set it larger, or in black",
        "反白字不到 {1} pt 就有风险，不到 {2} pt 会糊死；请加大，或改为黑字",
    ),
    (
        "black type under {1} pt over ink must overprint, or its edges flash white; set it to overprint with mode 1",
        "墨上 {1} pt 以下的黑字要叠印，不然会露白边；请设为叠印，模式 1",
    ),
    (
        "black lines under {1} pt over ink must overprint, or their edges flash white; set them to overprint with mode 1",
        "墨上 {1} pt 以下的黑线要叠印，不然会露白边；请设为叠印，模式 1",
    ),
    (
        "large black type knocks out of the ink under it, and its edges may flash white; let it overprint where the ground is light",
        "大黑字把底色镂空，可能露白边；底色浅的地方请叠印",
    ),
    ("white type set to overprint vanishes on the press; let it knock out", "反白字设了叠印，印出来就没有了；请改为镂空"),
    ("a white shape set to overprint vanishes on the press; let it knock out", "白色图形设了叠印，印出来就没有了；请改为镂空"),
    ("type in a tint set to overprint mixes with the ink under it; let it knock out", "浅网的字设了叠印，会和底色混在一起；请改为镂空"),
    (
        "DeviceGray never overprints, whatever the file says; make it DeviceCMYK black",
        "DeviceGray 从不叠印，设了也没用；请改为 DeviceCMYK 单黑",
    ),
    ("type in DeviceGray cannot overprint; make it DeviceCMYK black", "DeviceGray 的字不能叠印；请改为 DeviceCMYK 单黑"),
    ("thin lines in DeviceGray cannot overprint; make them DeviceCMYK black", "DeviceGray 的细线不能叠印；请改为 DeviceCMYK 单黑"),
    ("lines under {1} pt are lost on the plate; make them {2} pt or more", "{1} pt 以下的线在版上会断；请加粗到 {2} pt 以上"),
    (
        "lines print evenly from {1} pt in black alone, from {2} pt in other inks and white",
        "线要印得匀，单黑至少 {1} pt，别的颜色和反白至少 {2} pt",
    ),
    ("spot colour “{1}” has no plate in a newspaper; convert it to CMYK", "专色“{1}”在报纸上没有印版；请转为 CMYK"),
    ("the registration colour All prints on every plate; it belongs outside the trim alone", "套准色 All 每块版都印；只能用在成品之外"),
    ("replace colour by black, or separate it for this press", "以黑代彩，或按这台机器重新分色"),
    (
        "{a} carries {1} % of ink over a square of 15 mm; more than {2} % does not dry: {b}",
        "{a}有 15 mm 见方的墨量达 {1}%，超过 {2}% 干不了：{b}",
    ),
    ("{a} carries more than {1} % on {2} of what is inked; {3} may: {b}", "{a}有 {2} 的墨点超过 {1}%，最多许 {3}：{b}"),
    (
        "{a} carries {1} % of ink over a square of 15 mm, near the limit of {2} %: {b}",
        "{a}有 15 mm 见方的墨量达 {1}%，接近 {2}% 的上限：{b}",
    ),
    (
        "{a} carries up to {1} % of ink in places; no pixel should carry more than {2} %: {b}",
        "{a}局部墨量达 {1}%，一点也不该超过 {2}%：{b}",
    ),
    ("{1} % of colour lies under small black type; print it on the black plate alone", "小号黑字下有 {1}% 的彩墨；请只留黑版"),
    (
        "{1} % of colour lies under small black type, and in {2} more places; print it on the black plate alone",
        "小号黑字下有 {1}% 的彩墨，另有 {2} 处；请只留黑版",
    ),
    ("{1} % of colour lies under small black type{2}; print it on the black plate alone", "小号黑字下有 {1}% 的彩墨；请只留黑版"),
    ("there is a plate for “{1}”; a newspaper has four: convert the ink to CMYK", "多出“{1}”一块版；报纸只有四块，请转为 CMYK"),
    ("the page is declared black, but", "本版报的是单黑，却"),
    (
        "{a} {1} % of it lies on the {b} plate; take out the colour, or “colour: black” in issue.yaml",
        "{a}有 {1}% 落在{b}版；去掉颜色，或去掉 issue.yaml 里的“colour: black”",
    ),
    (
        "{a} type is printed in colour; print it in black, or take out “colour: black” in issue.yaml",
        "{a}有彩色的字；改为黑字，或去掉 issue.yaml 里的“colour: black”",
    ),
    (
        "the page is declared black, but {1} % of it lies on the {a} plate; take out the colour, or “colour: black” in issue.yaml",
        "本版报的是单黑，{a}版上却有 {1}%；去掉颜色，或去掉 issue.yaml 里的“colour: black”",
    ),
    (
        "the page is declared black, but type is printed in colour; print it in black, or take out “colour: black” in issue.yaml",
        "本版报的是单黑，却有彩色的字；改为黑字，或去掉 issue.yaml 里的“colour: black”",
    ),
    (
        "the page prints with the black plate alone; declare it in issue.yaml (colour: black), and three plates are saved",
        "本版只用黑版；在 issue.yaml 里写 colour: black，省三块版",
    ),
    (
        "nothing lies on the {a} plate of a colour page; look whether a picture or a tint is missing",
        "彩版的{a}版是空的；请查是不是漏了图或底色",
    ),
    (
        "{a}; the sum of inks, the black plate and overprint were judged from the file alone: {b}",
        "{a}；总墨量、黑版、叠印只按文件判断：{b}",
    ),
    ("install Ghostscript (gs), or look at the ink of this page on another machine", "请安装 Ghostscript（gs），或换一台机器核对墨量"),
    ("Ghostscript could make no plates of this page", "Ghostscript 没能做出本版的色版"),
    ("Ghostscript is not installed", "没有安装 Ghostscript"),
)
