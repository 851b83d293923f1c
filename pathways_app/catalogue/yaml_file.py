"""YAML files, read strictly: duplicate keys are refused, dates stay text, every mapping knows its line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from pathways_app.domain.errors import FileProblemError

_DEEPEST = 500
_TIMESTAMP = "tag:yaml.org,2002:timestamp"


class Block(dict[str, object]):
    """A mapping of a source file with the line it begins on, counted from 1."""

    line: int = 0


class _Loader(yaml.CSafeLoader):
    """The safe loader without timestamps: 2026-11 and 2026-11-22 are both text."""

    _depth = 0

    def descend_resolver(self, current_node: yaml.Node | None, current_index: object) -> None:
        """Count the nesting: libyaml's composer recurses in C, where too much of it ends the process."""
        self._depth += 1
        if self._depth > _DEEPEST:
            mark = current_node.start_mark if current_node is not None else None
            raise yaml.composer.ComposerError(problem="nested too deeply", problem_mark=mark)
        super().descend_resolver(current_node, current_index)

    def ascend_resolver(self) -> None:
        """Count one level less."""
        self._depth -= 1
        super().ascend_resolver()


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != _TIMESTAMP]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def _block(loader: _Loader, node: yaml.MappingNode) -> Iterator[Block]:
    block = Block()
    block.line = node.start_mark.line + 1
    yield block
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if not isinstance(key, str):
            raise yaml.constructor.ConstructorError(problem=f"key {key} is not text", problem_mark=key_node.start_mark)
        if key in block:
            raise yaml.constructor.ConstructorError(problem=f"duplicate key {key}", problem_mark=key_node.start_mark)
        block[key] = loader.construct_object(value_node, deep=True)


_Loader.add_constructor("tag:yaml.org,2002:map", _block)


def read_yaml(path: Path) -> object:
    """Return what the YAML file holds: Block, list, str, int, float, bool or None, nested.

    Raises: FileProblemError, naming the line where the file is malformed.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise FileProblemError(file=str(path), reason="missing") from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise FileProblemError(file=str(path), reason="not_text", line=line) from error
    except OSError as error:
        raise FileProblemError(file=str(path), reason="unreadable", detail=error.strerror or "") from error
    try:
        return yaml.load(text, Loader=_Loader)  # noqa: S506 - a safe loader, made stricter
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        detail = error.problem or error.context or ""
        line = mark.line + 1 if mark else 0
        raise FileProblemError(file=str(path), reason="malformed", line=line, detail=detail) from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise FileProblemError(file=str(path), reason="malformed", line=line, detail=error.reason) from error
    except RecursionError as error:  # shallow enough for libyaml, not for Python's own stack
        raise FileProblemError(file=str(path), reason="malformed", detail="nested too deeply") from error
    except (ValueError, OverflowError) as error:
        # A number Python refuses, such as an integer of five thousand digits.
        raise FileProblemError(file=str(path), reason="malformed", detail=str(error)) from error
