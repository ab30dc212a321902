"""What Word counts and fills in by itself: page numbers, numbered headings, a table of contents, a date to choose."""

from collections.abc import Iterator, Sequence

from docx.document import Document as WordFile
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph
from docx.text.run import Run

ONE_PAGE = 18
"""Entries of a table of contents; where there would be more, only chapters stand in it."""

POINTS = 77
LIST_OF_POINTS = f"""<w:abstractNum {nsdecls("w")} w:abstractNumId="{POINTS}"><w:multiLevelType w:val="singleLevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>
<w:pPr><w:ind w:left="454" w:hanging="454"/></w:pPr></w:lvl></w:abstractNum>"""


def bookmark(paragraph: Paragraph, id: int, name: str) -> None:
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for mark in (start, end):
        mark.set(qn("w:id"), str(id))
    start.set(qn("w:name"), name)
    runs = paragraph._p.r_lst
    runs[0].addprevious(start)
    runs[-1].addnext(end)


def numbered(document: WordFile, paragraph: Paragraph) -> None:
    """Numbers the paragraph in a list of its own kind, which is made with the first of them."""
    numbering = document.part.numbering_part.element
    if not numbering.xpath(f"w:abstractNum[@w:abstractNumId='{POINTS}']"):
        numbering.insert(0, parse_xml(LIST_OF_POINTS))
        numbering.add_num(POINTS)
    number = next(num.numId for num in numbering.num_lst if num.abstractNumId.val == POINTS)
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val, properties.get_or_add_numId().val = 0, number


def _mark(kind: str) -> BaseOxmlElement:
    return parse_xml(f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="{kind}"/></w:r>')


def _code(code: str) -> BaseOxmlElement:
    return parse_xml(f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>')


def field(code: str) -> list[BaseOxmlElement]:
    shown = parse_xml(f"<w:r {nsdecls('w')}><w:t>1</w:t></w:r>")
    return [_mark("begin"), _code(code), _mark("separate"), shown, _mark("end")]


def fill_contents(place: Paragraph, headings: Sequence[tuple[int, str, str]]) -> None:
    """One field over all entries. They stand there already, since Word asks before it updates and others never do."""
    depth = 2 if sum(level <= 2 for level, _, _ in headings) <= ONE_PAGE else 1
    entries = list(_entries(place, [heading for heading in headings if heading[0] <= depth]))
    entries[0]._p.insert_element_before(_mark("begin"), "w:hyperlink")
    for part in (_code(rf'TOC \o "1-{depth}" \h \z \u'), _mark("separate")):
        entries[0]._p.find(qn("w:hyperlink")).addprevious(part)
    entries[-1]._p.append(_mark("end"))


def _entries(place: Paragraph, headings: Sequence[tuple[int, str, str]]) -> Iterator[Paragraph]:
    for level, title, name in headings:
        entry = place.insert_paragraph_before(style=f"toc {level}")
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), name)
        link.set(qn("w:history"), "1")
        entry._p.append(link)
        run = OxmlElement("w:r")
        link.append(run)
        Run(run, entry).text = title
        yield entry
    place._p.getparent().remove(place._p)


def date_field(label: str, prompt: str, locale: str) -> BaseOxmlElement:
    made = parse_xml(
        f"<w:sdt {nsdecls('w')}><w:sdtPr><w:alias/><w:showingPlcHdr/><w:date>"
        f'<w:dateFormat w:val="d. MMMM yyyy"/><w:lid w:val="{locale}"/><w:storeMappedDataAs w:val="dateTime"/>'
        '<w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t/></w:r></w:sdtContent></w:sdt>'
    )
    made.find(f".//{qn('w:alias')}").set(qn("w:val"), label)
    made.find(f".//{qn('w:t')}").text = prompt
    return made
