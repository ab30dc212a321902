"""Follows what is written along the models that will read it: which keys fit here, which types are meant."""

from collections.abc import Iterator
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from workshop.activities.base import Activity
from workshop.content.agenda import Agenda, model_of
from workshop.content.problems import Path

YES_NO = {"ja": "true", "nej": "false"}


def typed(node: Any, shape: Any = Agenda) -> Any:
    """The tree with the few texts translated that pydantic would not take: ja and nej, and choices among numbers."""
    model = model_at(shape, node)
    if isinstance(node, dict):
        return {key: typed(part, _field(model, key) if model else _inside(shape)) for key, part in node.items()}
    if isinstance(node, list):
        return [typed(part, _inside(shape)) for part in node]
    return _spoken(node, shape)


def keys_at(tree: Any, path: Path, shape: Any = Agenda) -> list[str]:
    """The keys that can stand beside the last one of `path`."""
    node = tree
    for part in path[:-1]:
        model = model_at(shape, node)
        shape = _field(model, str(part)) if model else _inside(shape)
        node = node[part]
    model = model_at(shape, node)
    return list(model.model_fields) if model else []


def inside(tree: Any, loc: Path) -> Path:
    """pydantic's way to an error as a way through the file: names of union members are left out."""
    node: Any = tree
    path: Path = ()
    for place, part in enumerate(loc):
        if _has(node, part):
            node, path = node[part], (*path, part)
        elif place == len(loc) - 1 and isinstance(node, dict) and str(part).isidentifier():
            path = (*path, part)
    return path


def model_at(shape: Any, node: Any) -> type[BaseModel] | None:
    """The model a written mapping will be read by."""
    models = [member for member in members(shape) if isinstance(member, type) and issubclass(member, BaseModel)]
    if models == [Activity]:
        return model_of(node) if isinstance(node, dict) else None
    if len(models) > 1 and isinstance(node, dict):
        models = [model for model in models if node.get("form") in get_args(_field(model, "form"))]
    return models[0] if len(models) == 1 else None


def members(shape: Any) -> Iterator[Any]:
    """The types a field can have, unions and annotations unfolded."""
    origin = get_origin(shape)
    if origin is Annotated:
        yield from members(get_args(shape)[0])
    elif origin in (Union, UnionType):
        for member in get_args(shape):
            yield from members(member)
    elif shape is not NoneType:
        yield shape


def _has(node: Any, part: str | int) -> bool:
    if isinstance(node, dict):
        return part in node
    return isinstance(node, list) and isinstance(part, int) and part < len(node)


def _field(model: type[BaseModel] | None, key: str) -> Any:
    return model.model_fields[key].annotation if model and key in model.model_fields else None


def _inside(shape: Any) -> Any:
    for member in members(shape):
        arguments = get_args(member)
        if get_origin(member) is dict:
            return arguments[1]
        if arguments and get_origin(member) in (tuple, list):
            return arguments[0]
    return None


def _spoken(text: str, shape: Any) -> Any:
    meant = list(members(shape))
    if bool in meant:
        return YES_NO.get(text.casefold(), text)
    numbers = [choice for member in meant if get_origin(member) is Literal for choice in get_args(member)]
    return next((number for number in numbers if isinstance(number, int) and str(number) == text), text)
