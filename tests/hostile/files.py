"""Documents that are damaged, foreign or made to harm, made anew from a seed: the kinds are fixed, the numbers are not.

CASES holds a function for each kind; called with a random.Random it gives the bytes of one file. A case names what the
program has to do: "refuse" it, "read" it, or "either" of them as long as it stays within its limits.
"""
import io
import struct
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
ODF = "urn:oasis:names:tc:opendocument:xmlns:"
XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
ODT_TYPE = "application/vnd.oasis.opendocument.text"
MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
WORDS = "план мероприятия школа срок директор сентябрь 2025 повышение качества образования семинар отчёт приказ".split()
MEGABYTE = 1 << 20
SECRET = "zq7f3b"  # stands in a file beside the documents; external entities ask for it

CASES = {}


def case(suffix, outcome):
    def keep(make):
        CASES[make.__name__.replace("_", "-")] = (suffix, outcome, make)
        return make
    return keep


# -------------------------------------------------------------------------------------------------------- building


def words(rng, count):
    return " ".join(rng.choice(WORDS) for _ in range(count))


def zip_of(parts):
    """parts: (name, bytes | str | iterable of bytes)"""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            if isinstance(data, (bytes, str)):
                archive.writestr(info, data)
                continue
            with archive.open(info, "w") as entry:
                for chunk in data:
                    entry.write(chunk)
    return out.getvalue()


def relationships(*rows):
    """rows: (id, type, target, is external)"""
    inner = "".join(f'<Relationship Id="{i}" Type="{RELATIONS}/{kind}" Target="{target}"{" TargetMode=" + chr(34) + "External" + chr(34) if far else ""}/>'
                    for i, kind, target, far in rows)
    return f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'


def types(main="word/document.xml", kind=MAIN_TYPE):
    return (f'{XML}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/{main}" ContentType="{kind}"/></Types>')


def document(body, doctype="", head=XML):
    return (f'{head}{doctype}<w:document xmlns:w="{W}" xmlns:r="{RELATIONS}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
            f'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{body}</w:body></w:document>')


def docx(body="", xml=None, parts=(), links=(), main="word/document.xml"):
    """parts: (kind of relationship, name below word/, inside of its root)"""
    rows = [(f"rId{i}", kind, name, False) for i, (kind, name, _) in enumerate(parts)] + list(links)
    files = [("[Content_Types].xml", types()), ("_rels/.rels", relationships(("rId1", "officeDocument", main, False))),
             ("word/document.xml", document(body) if xml is None else xml)]
    if rows:
        files.append(("word/_rels/document.xml.rels", relationships(*rows)))
    roots = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes"}
    for kind, name, inner in parts:
        files.append(("word/" + name, f'{XML}<w:{roots[kind]} xmlns:w="{W}">{inner}</w:{roots[kind]}>' if kind in roots else inner))
    return zip_of(files)


def paragraph(text, properties=""):
    return f"<w:p>{properties and f'<w:pPr>{properties}</w:pPr>'}<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>"


def row(*cells, properties=""):
    return "<w:tr>" + "".join(f"<w:tc>{properties}{cell}</w:tc>" for cell in cells) + "</w:tr>"


def table(*rows):
    return "<w:tbl>" + "".join(rows) + "</w:tbl>"


def plan(*rows):
    """A table of activities, so that what is in its cells is interpreted too."""
    return table(row(*(paragraph(text) for text in ("№", "Мероприятие", "Срок", "Ответственные"))), *rows)


def content(body, doctype="", root="document-content", automatic="", mime=""):
    names = "".join(f' xmlns:{prefix}="{ODF}{name}:1.0"' for prefix, name in
                    (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"), ("fo", "xsl-fo-compatible")))
    return f'{XML}{doctype}<office:{root}{names} office:version="1.2"{mime}>{automatic}<office:body><office:text>{body}</office:text></office:body></office:{root}>'


def odt(body="", xml=None, mimetype=ODT_TYPE):
    manifest = (f'{XML}<manifest:manifest xmlns:manifest="{ODF}manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="{mimetype}"/>'
                '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')
    return zip_of([("mimetype", mimetype), ("content.xml", content(body) if xml is None else xml), ("META-INF/manifest.xml", manifest)])


def fodt(body, doctype=""):
    return content(body, doctype, "document", mime=f' office:mimetype="{ODT_TYPE}"').encode()


def sound(rng):
    return docx(paragraph(words(rng, 5)) + plan(row(*(paragraph(words(rng, 3)) for _ in range(4)))))


def overwritten(data, signature, name, offset, value):
    """Writes over a field of the header of one entry: PK\\3\\4 before the data, PK\\1\\2 in the directory."""
    place = {b"PK\x03\x04": (26, 30), b"PK\x01\x02": (28, 46)}[signature]
    at = -1
    while True:
        at = data.index(signature, at + 1)
        size = struct.unpack_from("<H", data, at + place[0])[0]
        if data[at + place[1]:at + place[1] + size] == name.encode():
            return data[:at + offset] + value + data[at + offset + len(value):]


def in_both(data, local, central, value, name="word/document.xml"):
    return overwritten(overwritten(data, b"PK\x03\x04", name, local, value), b"PK\x01\x02", name, central, value)


def filled(rng, megabytes, before, after, unit=b" "):
    """Megabytes of the same few bytes: they pack a thousandfold."""
    yield before.encode()
    block = unit * (MEGABYTE // len(unit))
    for _ in range(megabytes):
        yield block
    yield after.encode()


# -------------------------------------------------------------------------------------- not what the name promises


@case("docx", "refuse")
def nothing(rng): return b""

@case("odt", "refuse")
def random_bytes(rng): return rng.randbytes(rng.randint(1, 4000))

@case("docx", "refuse")
def plain_text(rng): return words(rng, rng.randint(1, 900)).encode(rng.choice(("utf-8", "cp1251", "utf-16")))

@case("docx", "refuse")
def pdf(rng): return b"%PDF-1." + str(rng.randint(2, 7)).encode() + b"\n" + rng.randbytes(rng.randint(9, 3000)) + b"%%EOF"

@case("docx", "refuse")
def rtf(rng): return b"{\\rtf1\\ansi " + b"\\u1055?" * rng.randint(1, 5000) + b"}"

@case("odt", "refuse")
def web_page(rng): return f"<!DOCTYPE html><html><body><table><tr><td>{words(rng, 60)}</table></html>".encode()

@case("docx", "refuse")
def old_word(rng): return bytes.fromhex("d0cf11e0a1b11ae1") + rng.randbytes(rng.choice((504, 4096, 70_000)))

@case("docx", "refuse")
def empty_archive(rng): return zip_of([(f"x/{i}", b"") for i in range(rng.choice((0, 1, 40)))])

@case("docx", "refuse")
def no_main_part(rng): return zip_of([("[Content_Types].xml", types()), ("_rels/.rels", relationships(("r", "officeDocument", "word/document.xml", False)))])

@case("docx", "refuse")
def main_part_elsewhere(rng): return docx(paragraph("а"), main=rng.choice(("word/other.xml", "../document.xml", "", "http://127.0.0.1/x")))

@case("docx", "refuse")
def workbook(rng): return zip_of([("[Content_Types].xml", types("xl/workbook.xml", MAIN_TYPE.replace("wordprocessingml.document", "spreadsheetml.sheet"))), ("_rels/.rels", relationships(("r", "officeDocument", "xl/workbook.xml", False))), ("xl/workbook.xml", XML + '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>')])

@case("odt", "refuse")
def spreadsheet(rng): return odt(xml=content("").replace("office:text", "office:spreadsheet"), mimetype=ODT_TYPE.replace("text", rng.choice(("spreadsheet", "presentation", "graphics"))))

@case("odt", "refuse")
def no_content(rng): return zip_of([("mimetype", ODT_TYPE)])


# ---------------------------------------------------------------------------------------------------------- damage


@case("docx", "refuse")
def cut(rng):
    data = sound(rng)
    return data[:rng.randint(1, len(data) - 23)]

@case("docx", "refuse")
def wrong_checksum(rng): return in_both(sound(rng), 14, 16, rng.randbytes(4))

@case("docx", "refuse")
def broken_deflate(rng):
    data = sound(rng)
    at = data.index(b"word/document.xml") + 17 + rng.randint(4, 60)
    return data[:at] + b"\xff" * 24 + data[at + 24:]

@case("docx", "either")
def flipped_bytes(rng):
    data = bytearray(sound(rng))
    for _ in range(rng.randint(1, 12)):
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return bytes(data)

@case("docx", "either")
def size_too_small(rng): return in_both(sound(rng), 22, 24, struct.pack("<I", rng.randint(0, 300)))

@case("docx", "either")
def size_too_large(rng): return in_both(sound(rng), 22, 24, struct.pack("<I", rng.choice((0x7fffffff, 0x80000000, 0xfffffffe))))

@case("docx", "refuse")
def unknown_method(rng): return in_both(sound(rng), 8, 10, struct.pack("<H", rng.choice((6, 20, 77, 99, 0xfffe))))

@case("docx", "refuse")
def encrypted_entry(rng): return in_both(sound(rng), 6, 8, b"\x01\x00")

@case("docx", "either")
def two_of_one_name(rng):
    twice = zip_of([("word/document.xmx", document(paragraph("первый"))), *((f"word/{i}.xml", b"") for i in range(3))])
    return twice.replace(b"word/document.xmx", b"word/2.xml".ljust(17, b"x"))

@case("docx", "either")
def another_local_name(rng): return overwritten(sound(rng), b"PK\x03\x04", "word/document.xml", 30, b"word/documenx.xml")

@case("docx", "either")
def junk_before(rng): return rng.randbytes(rng.randint(1, 60_000)) + sound(rng)

@case("docx", "either")
def junk_after(rng): return sound(rng) + bytes(rng.randint(1, 70_000))


# ----------------------------------------------------------------------------------------------------------- bombs


@case("docx", "either")
def bomb_of_spaces(rng): return docx(xml=filled(rng, rng.randint(300, 900), *document("@").split("@")))

@case("docx", "refuse")
def bomb_of_text(rng): return docx(xml=filled(rng, rng.randint(300, 900), *document(paragraph("@")).split("@"), unit=rng.choice((b"0", "ы".encode(), b"a "))))

@case("docx", "either")
def bomb_of_styles(rng): return docx(paragraph("а"), parts=[("styles", "styles.xml", " " * (MEGABYTE * rng.randint(90, 140)))])

@case("docx", "either")
def bomb_of_pictures(rng): return docx(paragraph("а"), parts=[("image", f"media/{i}.png", filled(rng, 100, "\x89PNG", "", b"\0")) for i in range(rng.randint(2, 6))])

@case("odt", "refuse")
def bomb_of_content(rng): return odt(xml=filled(rng, rng.randint(300, 900), *content("<text:p>@</text:p>").split("@"), unit=b"1"))

@case("docx", "either")
def bomb_of_elements(rng): return docx(xml=filled(rng, rng.randint(70, 250), *document("@").split("@"), unit=rng.choice((b"<w:p/>  ", b"<w:p></w:p>     ", b"<w:tbl/>"))))

@case("docx", "either")
def thousands_of_entries(rng): return docx(paragraph("а"), parts=[("image", f"media/{i}.png", b"") for i in range(rng.randint(5_000, 25_000))])

@case("docx", "refuse")
def laughing_entities(rng):
    depth, width = rng.randint(7, 12), rng.randint(8, 20)
    return docx(xml=document(paragraph(f"&e{depth};"), "<!DOCTYPE w:document [<!ENTITY e0 'ха'>" + "".join(f"<!ENTITY e{i} '{f'&e{i - 1};' * width}'>" for i in range(1, depth + 1)) + "]>"))

@case("fodt", "refuse")
def long_entity(rng): return fodt("<text:p>" + "&e;" * rng.randint(9_000, 40_000) + "</text:p>", f"<!DOCTYPE x [<!ENTITY e '{'а' * rng.randint(20_000, 90_000)}'>]>")

@case("odt", "refuse")
def parameter_entities(rng): return odt(xml=content("", "<!DOCTYPE x [<!ENTITY % a '<!ENTITY b SYSTEM \"file:///etc/passwd\">'> %a;]>"))

@case("docx", "either")
def entity_of_a_file(rng): return docx(xml=document(paragraph("[&x;]"), f'<!DOCTYPE d [<!ENTITY x SYSTEM "{rng.choice(("secret.txt", "file:secret.txt", "./secret.txt"))}">]>'))

@case("odt", "either")
def type_from_elsewhere(rng): return odt(xml=content("<text:p>а</text:p>", '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'))


# ----------------------------------------------------------------------------------------------- depth and breadth


@case("docx", "either")
def deep_controls(rng): n = rng.randint(200, 200_000); return docx("<w:sdt><w:sdtContent>" * n + paragraph("а") + "</w:sdtContent></w:sdt>" * n)

@case("docx", "either")
def deep_tables(rng): n = rng.choice((20, 60, 84, 5_000)); return docx("<w:tbl><w:tr><w:tc>" * n + paragraph("а") + "<w:p/></w:tc></w:tr></w:tbl>" * n)

@case("docx", "either")
def deep_revisions(rng): n = rng.randint(50, 60_000); return docx("<w:p>" + "<w:ins>" * n + "<w:r><w:t>а</w:t></w:r>" + "</w:ins>" * n + "</w:p>")

@case("docx", "either")
def deep_fields(rng): n = rng.randint(100, 50_000); return docx("<w:p>" + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * n + "<w:r><w:t>а</w:t></w:r></w:p>")

@case("odt", "either")
def deep_lists(rng): n = rng.choice((10, 100, 127, 70_000)); return odt("<text:list><text:list-item>" * n + "<text:p>1</text:p>" + "</text:list-item></text:list>" * n)

@case("odt", "either")
def deep_sections(rng): n = rng.randint(100, 90_000); return odt("<text:section>" * n + "<text:p>1</text:p>" + "</text:section>" * n)

@case("odt", "either")
def deep_spans(rng): n = rng.randint(100, 90_000); return odt("<text:p>" + "<text:span>" * n + "а" + "</text:span>" * n + "</text:p>")

@case("docx", "either")
def many_attributes(rng): return docx("<w:p " + " ".join(f'w:a{i}="1"' for i in range(rng.randint(500, 300_000))) + "/>")

@case("docx", "either")
def many_namespaces(rng): return docx("<w:p " + " ".join(f'xmlns:n{i}="urn:{i}"' for i in range(rng.randint(500, 90_000))) + "/>")

@case("docx", "either")
def long_name(rng): return docx(f"<w:{'x' * rng.randint(70_000, 6_000_000)}/>" + paragraph("а"))

@case("docx", "either")
def long_attribute(rng): return docx(f'<w:p w:x="{"x" * rng.randint(1_000_000, 20_000_000)}"/>' + paragraph("а"))

@case("docx", "read")
def long_paragraph(rng): return docx(paragraph(words(rng, rng.randint(100_000, 900_000))))

@case("docx", "read")
def paragraph_of_runs(rng): return docx("<w:p>" + "<w:r><w:rPr><w:b/></w:rPr><w:t>а</w:t></w:r>" * rng.randint(50_000, 150_000) + "</w:p>")

@case("docx", "either")
def many_relationships(rng): return docx(paragraph("а"), links=[(f"l{i}", "hyperlink", f"https://example.org/{i}", True) for i in range(rng.randint(50_000, 400_000))])

@case("docx", "either")
def many_links(rng): return docx("<w:p>" + '<w:hyperlink r:id="l"><w:r><w:t>а</w:t></w:r></w:hyperlink>' * rng.randint(15_000, 90_000) + "</w:p>", links=[("l", "hyperlink", "https://example.org/" + "x" * rng.randint(100, 5_000), True)])

@case("docx", "either")
def many_pictures(rng): return docx("<w:p>" + f'<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="{words(rng, 3)}"/></wp:inline></w:drawing></w:r>' * rng.randint(15_000, 500_000) + "</w:p>")

@case("docx", "either")
def many_notes(rng):
    n = rng.randint(10_000, 60_000)
    return docx("<w:p>" + "".join(f'<w:r><w:footnoteReference w:id="{i}"/></w:r>' for i in range(n)) + "</w:p>", parts=[("footnotes", "footnotes.xml", "".join(f'<w:footnote w:id="{i}">{paragraph("а")}</w:footnote>' for i in range(n)))])

@case("docx", "either")
def one_note_often(rng): return docx("<w:p>" + '<w:r><w:footnoteReference w:id="1"/></w:r>' * rng.randint(10_000, 90_000) + "</w:p>", parts=[("footnotes", "footnotes.xml", f'<w:footnote w:id="1">{paragraph("а" * 20_000)}</w:footnote>')])

@case("docx", "either")
def note_in_itself(rng): return docx('<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>', parts=[("footnotes", "footnotes.xml", f'<w:footnote w:id="1"><w:p><w:r><w:footnoteReference w:id="1"/><w:t>а</w:t></w:r></w:p></w:footnote>')])


# ---------------------------------------------------------------------------------------------------------- tables


@case("docx", "either")
def wide_span(rng): return docx(table(row(paragraph("а"), paragraph("б"), properties=f'<w:tcPr><w:gridSpan w:val="{rng.choice((64, 9_999, 200_001, 2_147_483_647))}"/></w:tcPr>'), row(paragraph("в"))))

@case("docx", "either")
def odd_span(rng): return docx(table(*(row(paragraph("а"), properties=f'<w:tcPr><w:gridSpan w:val="{value}"/><w:vMerge w:val="{value}"/></w:tcPr>') for value in (f"-{rng.randint(1, 99)}", "0", "два", "9" * rng.randint(11, 90), "", "1e3", "0x10"))))

@case("docx", "either")
def gaps_before_rows(rng): return docx(table(*(row(paragraph("а")).replace("<w:tr>", f'<w:tr><w:trPr><w:gridBefore w:val="{rng.choice((-1, 40, 70_000, 2_000_000_000))}"/></w:trPr>') for _ in range(rng.randint(2, 900)))))

@case("docx", "either")
def rows_of_many_cells(rng): return docx(table(*(row(*["<w:p/>"] * rng.randint(500, 2_000)) for _ in range(rng.randint(50, 300)))))

@case("docx", "either")
def staggered_lines(rng): return docx(table(*(row(*[paragraph("а")] * rng.randint(1, 60), properties=f'<w:tcPr><w:gridSpan w:val="{rng.randint(1, 60)}"/></w:tcPr>') for _ in range(rng.randint(100, 400)))))

@case("docx", "either")
def many_tables(rng): return docx((table(row(paragraph("№"), paragraph("Мероприятие"), paragraph("Срок"))) + "<w:p/>") * rng.randint(5_000, 20_000))

@case("odt", "either")
def repeated_cells(rng): return odt(f'<table:table><table:table-row table:number-rows-repeated="{rng.randint(1_000, 2_000_000_000)}"><table:table-cell table:number-columns-repeated="{rng.randint(1_000, 2_000_000_000)}"><text:p>а</text:p></table:table-cell></table:table-row></table:table>')

@case("odt", "either")
def spanned_cells(rng): return odt(f'<table:table><table:table-row><table:table-cell table:number-columns-spanned="{rng.randint(-5, 2_000_000_000)}" table:number-rows-spanned="{rng.randint(200, 2_000_000_000)}"><text:p>а</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell/></table:table-row></table:table>')

@case("odt", "either")
def repeated_columns(rng): return odt(f'<table:table><table:table-column table:number-columns-repeated="{rng.randint(10_000, 2_000_000_000)}"/><table:table-row><table:table-cell><text:p>а</text:p></table:table-cell></table:table-row></table:table>')

@case("odt", "either")
def spaces(rng): return odt("<text:p>" + f'а<text:s text:c="{rng.randint(9_000, 2_000_000_000)}"/>' * rng.randint(1, 2_000) + "</text:p>")


# ----------------------------------------------------------------------------------------------- styles and numbers


def ring(count, shape):
    return "".join(shape.format(i, (i + 1) % count) for i in range(count))

@case("docx", "read")
def ring_of_styles(rng): return docx(paragraph("а", '<w:pStyle w:val="s0"/>'), parts=[("styles", "styles.xml", ring(rng.randint(1, 9_000), '<w:style w:type="paragraph" w:styleId="s{0}"><w:name w:val="s{0}"/><w:basedOn w:val="s{1}"/></w:style>'))])

@case("docx", "either")
def many_on_a_ring(rng): n = rng.randint(1_000, 9_000); return docx("".join(paragraph("а", f'<w:pStyle w:val="s{i}"/>') for i in range(n)), parts=[("styles", "styles.xml", ring(n, '<w:style w:type="paragraph" w:styleId="s{0}"><w:name w:val="s{0}"/><w:basedOn w:val="s{1}"/></w:style>'))])

@case("odt", "either")
def ring_of_parents(rng): n = rng.randint(1, 9_000); return odt(xml=content("".join(f'<text:p text:style-name="s{i}">а</text:p>' for i in range(n)), automatic="<office:automatic-styles>" + ring(n, '<style:style style:name="s{0}" style:family="paragraph" style:parent-style-name="s{1}"/>') + "</office:automatic-styles>"))

@case("docx", "read")
def ring_of_numbering(rng): return docx(paragraph("а", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), parts=[("numbering", "numbering.xml", '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="l"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'), ("styles", "styles.xml", '<w:style w:type="numbering" w:styleId="l"><w:name w:val="l"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>')])

@case("docx", "either")
def odd_levels(rng):
    level = '<w:lvl w:ilvl="{0}"><w:start w:val="{1}"/><w:numFmt w:val="{2}"/><w:lvlText w:val="{3}"/></w:lvl>'
    levels = "".join(level.format(i, rng.choice((-1, 0, 7, 2_147_483_647)), rng.choice(("russianLower", "upperRoman", "decimal", "?")), "%" * rng.randint(0, 9) + "%1.%9.") for i in range(-1, 12))
    return docx("".join(paragraph("а", f'<w:numPr><w:ilvl w:val="{v}"/><w:numId w:val="1"/></w:numPr>') for v in (rng.randint(9, 999_999), -1, "x", 8, 0)), parts=[("numbering", "numbering.xml", f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>')])

@case("docx", "either")
def long_labels(rng): return docx("".join(paragraph("а", '<w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr>') for _ in range(rng.randint(100, 9_000))), parts=[("numbering", "numbering.xml", '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="8"><w:start w:val="3999"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="' + "%9" * rng.randint(10, 5_000) + '"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>')])


# ---------------------------------------------------------------------------------------------- names and characters


@case("docx", "either")
def climbing_names(rng): return docx(paragraph("а"), parts=[("image", "../" * rng.randint(1, 30) + "etc/passwd", b"x")], links=[("z", "image", "file:///etc/passwd", True)])

@case("docx", "refuse")
def no_utf8(rng): return docx(xml=document(paragraph("@")).encode().replace(b"@", rng.choice((b"\xcf\xeb\xe0\xed", b"\xc3\x28", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80"))))

@case("docx", "refuse")
def characters_xml_has_not(rng): return docx(paragraph("а" + chr(rng.choice((0, 1, 8, 11, 0xFFFE))) + "б"))

@case("docx", "refuse")
def references_xml_has_not(rng): return docx(paragraph(f"а&#{rng.choice((0, 8, 55_296, 1_114_112, 99_999_999_999))};б"))

@case("docx", "refuse")
def crossed_tags(rng): return docx("<w:p><w:r><w:t>а</w:r></w:t></w:p>")

@case("fodt", "refuse")
def cut_xml(rng): data = fodt(f"<text:p>{words(rng, 200)}</text:p>"); return data[:rng.randint(60, len(data) - 2)]

@case("docx", "read")
def utf16(rng): return docx(xml=document(paragraph("а"), head='<?xml version="1.0" encoding="UTF-16"?>').encode(rng.choice(("utf-16", "utf-16"))))

@case("docx", "read")
def byte_order_mark(rng): return docx(xml=b"\xef\xbb\xbf" + document(paragraph(words(rng, 9))).encode())

@case("docx", "read")
def marks_without_letters(rng): return docx(plan(row(*(paragraph("\u0301\u202e\u200b\ufeff" * rng.randint(1, 2_000)) for _ in range(4)))))


# --------------------------------------------------------------------------------------------------- costly content


@case("docx", "read")
def many_activities(rng): return docx(plan(*(row(paragraph(str(i)), paragraph(words(rng, 6)), paragraph(f"до {rng.randint(1, 28):02}.0{rng.randint(1, 9)}.2025"), paragraph("Директор школы")) for i in range(rng.randint(3_000, 9_000)))))

@case("docx", "read")
def many_people(rng):
    letters = "абвгдежзиклмнопрстуфхцчшэюя"
    name = lambda: "".join(rng.choice(letters) for _ in range(6)).capitalize() + "ов " + rng.choice(letters).upper() + "." + rng.choice(letters).upper() + "."
    return docx(plan(*(row(paragraph(str(i)), paragraph(words(rng, 3)), paragraph("2025 год"), paragraph(", ".join(name() for _ in range(10)))) for i in range(rng.randint(400, 2_000)))))

@case("docx", "read")
def many_schools(rng): return docx(plan(*(row(paragraph(str(i)), paragraph(words(rng, 3)), paragraph("май"), paragraph(", ".join(f"МБОУ СОШ № {rng.randint(1, 99_999)}" for _ in range(30)))) for i in range(rng.randint(100, 600)))))

@case("docx", "read")
def cell_of_dates(rng): return docx(plan(row(paragraph("1"), paragraph("Семинар"), paragraph(", ".join(f"{rng.randint(1, 28):02}.{rng.randint(1, 12):02}.2025" for _ in range(rng.randint(5_000, 60_000)))), paragraph("Директор"))))

@case("docx", "read")
def cell_of_numbers(rng): return docx(plan(row(paragraph("1" * 50_000), paragraph("Семинар"), paragraph("9" * rng.randint(100, 200_000)), paragraph("№ 1, 2, 3-" + "9" * rng.randint(3, 20_000)))))

@case("docx", "read")
def schools_from_one_to_many(rng): return docx(plan(row(paragraph("1"), paragraph("Семинар"), paragraph("май"), paragraph(f"МБОУ СОШ №№ 1-{rng.choice((99, 9_999, 999_999_999))}"))))

@case("docx", "read")
def brackets_and_quotes(rng): return docx(plan(row(*(paragraph("".join(rng.choice("«»()[]\"'.,;–-") for _ in range(rng.randint(1_000, 60_000)))) for _ in range(4)))))

@case("docx", "read")
def header_rows_only(rng): return docx(table(*[row(*(paragraph(text) for text in ("№", "Мероприятие", "Срок", "Ответственные")))] * rng.randint(500, 4_000)))
