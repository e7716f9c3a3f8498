#!/usr/bin/env python3
"""seeds.py TARGET FOLDER DICTIONARY: writes what fuzzing of a target starts from, and the words it tries: documents,
phrases, pages, settings and names that the repository has anyway, cut as the target reads them. Targets whose input is no
text (docx, interpretation, list_numbering, table_builder) need neither."""
import json
import pathlib
import re
import sys
import zipfile
from xml.etree import ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
LARGEST = 60_000  # bytes: what is longer takes too long to change at random
CHILDREN = 12  # that every element of a part keeps


def read(pattern):
    return [path.read_bytes() for path in sorted(ROOT.glob(pattern))]


def documents(*suffixes):
    return [path for path in sorted((ROOT / "tests/documents").iterdir()) if path.suffix in suffixes]


def shortened(root):
    """A part with the first children of every element: each kind of thing that it has, and still well-formed."""
    for element in list(root.iter()):
        for child in list(element)[CHILDREN:]:
            element.remove(child)
    return ElementTree.tostring(root)


def parts(paths, names):
    for path in paths:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if re.search(names, name):
                    yield shortened(ElementTree.fromstring(archive.read(name)))


def flat(path):
    """An ODT as one flat XML file."""
    with zipfile.ZipFile(path) as archive:
        root = ElementTree.fromstring(archive.read("content.xml"))
    office = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
    root.tag = office + "document"
    root.set(office + "mimetype", "application/vnd.oasis.opendocument.text")
    return shortened(root)


def forms():
    """Flat files with what the documents lack: controls, fields to fill in, crossed-out and raised text, headers."""
    root = ('<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
            'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
            'xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" '
            'xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0" office:mimetype="application/vnd.oasis.opendocument.text">')
    styles = ('<office:automatic-styles><style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>'
              '<style:style style:name="U" style:family="text"><style:text-properties style:text-position="super 58%" style:font-name="Wingdings"/></style:style>'
              '</office:automatic-styles><office:master-styles><style:master-page><style:header><text:p>ПРОЕКТ</text:p></style:header></style:master-page></office:master-styles>')
    body = ('<office:body><office:text><office:forms><form:form><form:checkbox form:id="c" form:current-state="checked" form:label="да"/>'
            '<form:listbox form:id="l"><form:option form:label="а" form:current-selected="true"/></form:listbox></form:form></office:forms>'
            '<text:p>65<text:span text:style-name="U">1</text:span> до <text:span text:style-name="S">мая </text:span>июня* <draw:control draw:control="c"/>'
            '<draw:control draw:control="l"/><text:placeholder>&lt;Срок&gt;</text:placeholder><text:text-input text:description="а">а</text:text-input>'
            '<text:drop-down><text:label text:value="б" text:current-selected="true"/></text:drop-down><text:database-display text:column-name="в">&lt;в&gt;</text:database-display>'
            '<loext:content-control loext:checkbox="true" loext:checked="true">R</loext:content-control><field:fieldmark field:type="FORMCHECKBOX"/></text:p></office:text></office:body>')
    yield (root + styles + body + "</office:document>").encode()


def columns(pattern, *wanted):
    for text in read(pattern):
        for line in text.decode().splitlines()[1:]:
            cells = line.split("\t")
            if not line.startswith("#") and len(cells) > max(wanted):
                yield [cells[column] for column in wanted]


def quoted(pattern):
    """The texts between quotation marks in tests: what people thought of, good and bad."""
    for text in read(pattern):
        yield from (found.encode() for found in re.findall(r'"((?:[^"\\\n]|\\.){4,})"', text.decode()))


def names():
    cells = [b"%c" % (48 + i % 4) + text for i, text in enumerate(quoted("tests/importer/interpretation/parties/*.cpp"))]
    return [b"\r".join(cells[at:at + 4]) for at in range(0, len(cells), 4)]


SEEDS = {
    "zip": lambda: (path.read_bytes() for path in documents(".docx", ".odt")),
    "xml": lambda: parts(documents(".docx", ".odt"), r"(document|numbering|content|\.rels|Types\]).*(xml|rels)$"),
    "odt": lambda: [*(flat(path) for path in documents(".odt")), *forms()],
    "schedule": lambda: (b"\x40" + row[0].encode() for row in columns("tests/importer/interpretation/schedule/deadlines.tsv", 0)),
    "parties": names,
    "privacy": lambda: quoted("tests/generator/privacy/*.cpp"),
    "model_json": lambda: read("tests/golden/*.json"),
    "settings": lambda: read("content/*.toml"),
    "markdown": lambda: read("content/pages/*.md"),
    "templates": lambda: read("themes/default/**/*.mustache"),
}


def words(pattern, *wanted):
    return (form for row in columns(pattern, *wanted) for cell in row for form in cell.split("|"))


def literals(pattern, shape):
    """What stands between quotation marks in the sources and looks like a name of the format."""
    for text in read(pattern):
        yield from re.findall(shape, text.decode())


def keys(value):
    if isinstance(value, dict):
        yield from value
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from keys(child)


MARKUP = r'"((?:w|r|mc|wp|text|table|office|style|draw|fo|xlink|form|field|loext):[A-Za-z-]+)"'
DICTIONARIES = {
    "zip": lambda: ["PK\x03\x04", "PK\x01\x02", "PK\x05\x06", "PK\x06\x06", "PK\x06\x07", "[Content_Types].xml", "mimetype", "content.xml"],
    "xml": lambda: [*literals("importer/formats/*/*.cpp", MARKUP), "xmlns:", "<![CDATA[", "]]>", "<!DOCTYPE", "<!ENTITY", "&#", "encoding=\"UTF-16\""],
    "odt": lambda: literals("importer/formats/odt/*.cpp", MARKUP),
    "schedule": lambda: words("importer/vocabulary/ru/deadline_words.tsv", 2),
    "parties": lambda: words("importer/vocabulary/ru/party_words.tsv", 0, 1),
    "privacy": lambda: words("generator/privacy/ru/words.tsv", 1),
    "model_json": lambda: keys(json.loads((ROOT / "tests/golden/document.json").read_text())),
    "settings": lambda: [*literals("content/*.toml", r"(?m)^([a-z_0-9]+) *="), *literals("content/*.toml", r"(?m)^(\[.+\])")],
    "markdown": lambda: ["<script", "javascript:", "![](", "](", "<!--", "&lt;", "&#x", "```", "    ", "\n---\n", "[^1]", "<a href=", "data:"],
    "templates": lambda: ["{{", "}}", "{{{", "}}}", "{{#", "{{/", "{{^", "{{>", "{{!", "{{=", "{{&", "href=\"", "<script>", "style=", "on"],
}


def entry(word):
    """A line of a dictionary of libFuzzer, which takes printable ASCII as it is."""
    return '"' + "".join(f"\\x{byte:02x}" if byte < 32 or byte > 126 or byte in b'"\\' else chr(byte) for byte in word.encode()) + '"'


def main():
    target, folder, dictionary = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    for index, seed in enumerate(SEEDS.get(target, list)()):
        if len(seed) <= LARGEST:
            (folder / f"{index:05}").write_bytes(seed)
    tried = sorted({word.rstrip("*") for word in DICTIONARIES.get(target, list)()} - {""})
    dictionary.write_text(f"# {target}\n" + "".join(entry(word) + "\n" for word in tried))


if __name__ == "__main__":
    main()
