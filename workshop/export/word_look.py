"""How a Word file looks; all of it in styles, so that whoever edits it changes it in one place."""

from datetime import datetime, time

from docx import Document
from docx.document import Document as WordFile
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from workshop.domain.summary import Summary
from workshop.export.office import AUTHOR, FJORD, FONT, GRAFIT, HEADLINE, INK, PAPER, RULE, locale_of, one_line

WIDE, HIGH, EDGE = Mm(210), Mm(297), Mm(24)
TEXT_WIDTH = WIDE - 2 * EDGE
TABLE, NOTE, SMALL, WRITE_HERE = "Sammen tabel", "Sammen note", "Sammen småt", "Sammen linje"

HEADINGS = (
    ("Title", HEADLINE, 28, INK, 0, 12),
    ("Heading 1", HEADLINE, 18, FJORD, 26, 6),
    ("Heading 2", HEADLINE, 13, INK, 16, 4),
    ("Heading 3", FONT, 11, INK, 10, 3),
    ("TOC Heading", HEADLINE, 18, FJORD, 20, 6),
)
"""Style, letters, size, colour, space above and below."""
BORDER = f'w:val="single" w:sz="4" w:space="0" w:color="{RULE}"'
FRAME = f'w:val="single" w:sz="4" w:space="6" w:color="{RULE}"'
TABLE_STYLE = f"""<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="SammenTabel">
<w:name w:val="{TABLE}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>
<w:pPr><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>
<w:tblPr><w:tblBorders><w:top {BORDER}/><w:bottom {BORDER}/><w:insideH {BORDER}/></w:tblBorders>
<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/>
<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/><w:color w:val="{INK}"/></w:rPr>
<w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{FJORD}"/></w:tcBorders>
<w:shd w:val="clear" w:color="auto" w:fill="{PAPER}"/></w:tcPr></w:tblStylePr></w:style>"""


def blank(summary: Summary, title: str, subject: str) -> WordFile:
    """An empty A4 document in the language of the day, with our styles."""
    document = Document()
    _properties(document, summary, title, subject)
    _paper(document)
    _letters(document, locale_of(summary.language))
    _habits(document, locale_of(summary.language))
    for style, font, size, colour, above, below in HEADINGS:
        _heading(document.styles[style], font, size, colour, above, below)
    _own_styles(document)
    return document


def _properties(document: WordFile, summary: Summary, title: str, subject: str) -> None:
    """The date of the day stands for the clock: the same summary makes the same file."""
    about = document.core_properties
    about.title, about.subject = one_line(title)[:255], one_line(subject)[:255]
    about.author = about.last_modified_by = AUTHOR
    about.language = locale_of(summary.language)
    about.comments = about.keywords = ""
    about.created = about.modified = datetime.combine(summary.date, time(12))


def _paper(document: WordFile) -> None:
    page = document.sections[0]
    page.page_width, page.page_height = WIDE, HIGH
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = EDGE
    page.header_distance = page.footer_distance = Mm(11)
    page.different_first_page_header_footer = True


def _letters(document: WordFile, locale: str) -> None:
    styles = document.styles.element
    for fonts in styles.iter(qn("w:rFonts")):
        name = HEADLINE if "major" in fonts.get(qn("w:asciiTheme"), "") else FONT
        fonts.attrib.clear()
        for script in ("ascii", "hAnsi", "cs"):
            fonts.set(qn(f"w:{script}"), name)
    for language in styles.iter(qn("w:lang")):
        language.set(qn("w:val"), locale)
    spacing = styles.find(f".//{qn('w:pPrDefault')}//{qn('w:spacing')}")
    spacing.set(qn("w:after"), "120")
    spacing.set(qn("w:line"), "264")
    normal = document.styles["Normal"]
    normal.font.size, normal.font.color.rgb = Pt(11), RGBColor.from_string(INK)
    normal.element.get_or_add_rPr().append(parse_xml(f'<w:lang {nsdecls("w")} w:val="{locale}"/>'))


def _habits(document: WordFile, locale: str) -> None:
    """Word's of today, not of 2010 in compatibility mode; and signs between numbers as they are written here."""
    settings = document.settings.element
    settings.find(f".//{qn('w:compatSetting')}[@{qn('w:name')}='compatibilityMode']").set(qn("w:val"), "15")
    settings.find(qn("w:themeFontLang")).set(qn("w:val"), locale)
    decimal, between = (",", ";") if locale == "da-DK" else (".", ",")
    settings.find(qn("w:decimalSymbol")).set(qn("w:val"), decimal)
    settings.find(qn("w:listSeparator")).set(qn("w:val"), between)


def _heading(style: ParagraphStyle, font: str, size: int, colour: str, above: int, below: int) -> None:
    style.font.size, style.font.color.rgb = Pt(size), RGBColor.from_string(colour)
    for script in ("ascii", "hAnsi", "cs"):
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn(f"w:{script}"), font)
    shape = style.paragraph_format
    shape.space_before, shape.space_after = Pt(above), Pt(below)
    shape.keep_with_next = True
    border = style.element.find(f".//{qn('w:pBdr')}")
    if border is not None:
        border.getparent().remove(border)


def _own_styles(document: WordFile) -> None:
    styles = document.styles
    styles.element.append(parse_xml(TABLE_STYLE))
    subtitle = styles["Subtitle"]
    subtitle.font.italic, subtitle.font.bold, subtitle.font.color.rgb = False, True, RGBColor.from_string(FJORD)
    note = _added(document, NOTE)
    note.element.get_or_add_pPr().extend(_framed())
    note.paragraph_format.space_before = Pt(10)
    note.paragraph_format.left_indent = note.paragraph_format.right_indent = Mm(2.4)
    small = _added(document, SMALL)
    small.font.size, small.font.color.rgb = Pt(9.5), RGBColor.from_string(GRAFIT)
    line = _added(document, WRITE_HERE)
    line.paragraph_format.space_before = Pt(14)
    line.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)
    for depth in (1, 2):
        entry = styles.add_style(f"toc {depth}", WD_STYLE_TYPE.PARAGRAPH, builtin=True)
        entry.paragraph_format.left_indent, entry.paragraph_format.space_after = Mm(6 * (depth - 1)), Pt(3)
        entry.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)


def _added(document: WordFile, name: str) -> ParagraphStyle:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    return style


def _framed() -> list[BaseOxmlElement]:
    sides = "".join(f"<w:{side} {FRAME}/>" for side in ("top", "left", "bottom", "right"))
    shade = f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{PAPER}"/>'
    return [parse_xml(f"<w:pBdr {nsdecls('w')}>{sides}</w:pBdr>"), parse_xml(shade)]
