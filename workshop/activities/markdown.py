"""Reads the small markdown of slides into a tree that faces draw without any HTML."""

from typing import Any

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

Node = str | list[Any]
"""A text, or a list: the element's name and its children."""

ELEMENTS = {
    "paragraph": "p",
    "bullet_list": "ul",
    "ordered_list": "ol",
    "list_item": "li",
    "strong": "strong",
    "em": "em",
    "blockquote": "blockquote",
    "heading": "h3",
}
TRANSPARENT = {"inline", "link", "root"}
BREAKS: dict[str, Node] = {"softbreak": " ", "hardbreak": ["br"]}

_reader = MarkdownIt("commonmark", {"html": False}).disable(["image", "code", "fence", "html_block"])


def tree(text: str) -> list[Node]:
    """Paragraphs, lists, quotes, headings, bold and italics; links become their text, anything else is plain text."""
    return _children(SyntaxTreeNode(_reader.parse(text)))


def _children(node: SyntaxTreeNode) -> list[Node]:
    return [drawn for child in node.children for drawn in _drawn(child)]


def _drawn(node: SyntaxTreeNode) -> list[Node]:
    if node.type in BREAKS:
        return [BREAKS[node.type]]
    if node.type in TRANSPARENT:
        return _children(node)
    if node.type in ELEMENTS:
        return [[ELEMENTS[node.type], *_unwrapped(node)]]
    return [node.content] if node.content else []


def _unwrapped(node: SyntaxTreeNode) -> list[Node]:
    """A tight list's items carry their text directly, not in a paragraph."""
    children = _children(node)
    if node.type == "list_item" and children and children[0][0] == "p":
        return [*children[0][1:], *children[1:]]
    return children
