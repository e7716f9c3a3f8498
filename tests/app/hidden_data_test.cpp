#include <algorithm>
#include <array>
#include <span>

#include "importer/package/zip_reader.hpp"
#include "tests/app/build_fixture.hpp"
#include "tests/support/docx_builder.hpp"
#include "tests/support/odt_builder.hpp"

/// A canary in every place of a document where text lies hidden: none of them may be found in any byte of the site.
namespace vekha::app {
namespace {

using testing::HasSubstr;

// A word that stands in no real text; what follows it names the place.
constexpr std::string_view canary = "zqxcanary";

std::string at(std::string_view place) { return std::string(canary).append(place); }

std::string lower_ascii(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  return text;
}

/// The canaries in bytes, packed or not.
std::vector<std::string> canaries_in(const std::string& bytes) {
  std::vector<std::string> found;
  const std::string text = lower_ascii(bytes);
  for (auto begin = text.find(canary); begin != std::string::npos; begin = text.find(canary, begin + 1))
    found.push_back(text.substr(begin, 40));
  if (!bytes.starts_with("PK")) return found;
  const importer::Limits limits;
  auto archive = importer::ZipReader::open(std::as_bytes(std::span(bytes)), limits);
  if (!archive) return found;
  for (const importer::ZipEntry& entry : archive.value().entries()) {
    const auto part = archive.value().read(entry, limits.part);
    if (!part) continue;
    for (auto& inner :
         canaries_in(std::string(reinterpret_cast<const char*>(part.value().data()), part.value().size())))
      found.push_back(entry.name + ": " + inner);
  }
  return found;
}

class HiddenData : public BuildTest {
 protected:
  void expect_no_canary(const std::string& name) {
    EXPECT_EQ(build(), Exit::ok) << out_.str() << err_.str();
    const auto files = tree();
    EXPECT_THAT(files.at("okrug/index.html"), HasSubstr("okrug")) << name;
    std::size_t plans = 0;
    for (const auto& [path, bytes] : files) {
      EXPECT_THAT(canaries_in(bytes), testing::IsEmpty()) << name << ": " << path;
      EXPECT_THAT(canaries_in(path), testing::IsEmpty()) << name;
      if (path.ends_with("-document.html")) plans += bytes.find("Видимый текст") != std::string::npos ? 1 : 0;
    }
    EXPECT_EQ(plans, 1U) << "the plan is published, or nothing would be tested";
    EXPECT_THAT(canaries_in(out_.str() + err_.str()), testing::IsEmpty()) << "nor in what the build says";
    EXPECT_EQ(faults(), "");
  }
};

// ---------------------------------------------------------------------------------------------------------------- DOCX

std::string hidden_runs(const std::string& where) {
  using test::run;
  const std::string author = " w:id=\"7\" w:author=\"" + at("author" + where) + "\" w:date=\"2021-01-01T00:00:00Z\"";
  return "<w:del" + author + "><w:r><w:delText>" + at("deleted" + where) + "</w:delText></w:r></w:del>" +  //
         "<w:moveFrom" + author + ">" + run(at("moved" + where)) + "</w:moveFrom>" +                       //
         "<w:ins" + author + ">" + run("и ") + "</w:ins>" +                                                //
         run(at("vanish" + where), "<w:vanish/>") + run(at("white" + where), "<w:color w:val=\"FFFFFF\"/>") +
         run(at("tiny" + where), "<w:sz w:val=\"2\"/>") + run(at("style" + where), "<w:rStyle w:val=\"secret\"/>") +
         "<w:commentRangeStart w:id=\"1\"/><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>" +
         "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDETEXT \"C:\\\\" +
         at("field" + where) + "\\\\a.docx\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
         run("к ") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" +  //
         "<w:fldSimple w:instr=\"DOCPROPERTY " + at("simple" + where) + "\">" + run("л ") + "</w:fldSimple>" +
         "<w:bookmarkStart w:id=\"5\" w:name=\"" + at("bookmark" + where) + "\"/><w:bookmarkEnd w:id=\"5\"/>" +
         "<w:r w:rsidR=\"" + at("rsid" + where) + "\"><w:t>м</w:t></w:r>";
}

std::string docx_body() {
  using test::cell;
  using test::paragraph;
  using test::row;
  using test::run;
  using test::text_paragraph;
  const auto hidden_cell = [](const std::string& text, const std::string& where) {
    return "<w:tc><w:tcPr/>" + paragraph(run(text) + hidden_runs(where)) + "</w:tc>";
  };
  const std::string picture =
      "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"" + at("shapename") + "\" descr=\"C:\\Users\\" +
      at("picturepath") + "\\a.jpg\"/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"" +
      at("picturename") +
      "\"/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId51\"/><a:srcRect r=\"50000\"/></pic:blipFill></pic:pic>"
      "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
  const std::string object =
      "<w:r><w:object><o:OLEObject Type=\"Embed\" ProgID=\"" + at("progid") + "\" r:id=\"rId52\"/></w:object></w:r>";
  const std::string control = "<w:sdt><w:sdtPr><w:alias w:val=\"" + at("alias") + "\"/><w:tag w:val=\"" + at("tag") +
                              "\"/></w:sdtPr><w:sdtContent>" + text_paragraph("Видимый текст формы") +
                              "</w:sdtContent></w:sdt>";
  const std::string form =
      "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"" + at("formname") +
      "\"/><w:helpText w:val=\"" + at("formhelp") + "\"/><w:statusText w:val=\"" + at("formstatus") +
      "\"/><w:textInput><w:default w:val=\"\"/></w:textInput></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT "
      "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
      run("Видимый текст поля") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  return text_paragraph("УТВЕРЖДЕН приказом Управления образования от 29.03.2021 № 104") +
         paragraph(run("План мероприятий («дорожная карта») на 2021 год") + hidden_runs("title")) +
         paragraph(run(at("vanishedparagraph")), "<w:rPr><w:vanish/></w:rPr><w:pStyle w:val=\"secretp\"/>") +
         "<w:del w:id=\"9\" w:author=\"a\">" + text_paragraph(at("deletedparagraph")) + "</w:del>" +
         "<w:moveFrom w:id=\"9\" w:author=\"a\">" + text_paragraph(at("movedparagraph")) + "</w:moveFrom>" + control +
         paragraph(form) + paragraph(picture + object) +
         paragraph("<w:hyperlink r:id=\"rId53\" w:tooltip=\"" + at("tooltip") + "\">" + run("ссылка") +
                   "</w:hyperlink>") +
         paragraph("<w:hyperlink r:id=\"rId54\">" + run("другая") + "</w:hyperlink>") + "<w:altChunk r:id=\"rId55\"/>" +
         test::table(
             row(cell("№") + cell("Мероприятие") + cell("Срок") + cell("Ответственный")) +
                 row(hidden_cell("1", "number") + hidden_cell("Совещание директоров школ", "activity") +
                     hidden_cell("до 01.04.2021", "deadline") + hidden_cell("Управление образования", "responsible")) +
                 row(cell(at("deletedrow")) + cell(at("deletedrow")) + cell("a") + cell("b"),
                     "<w:del w:id=\"11\" w:author=\"a\"/>") +
                 row(cell(at("hiddenrow")) + cell("a") + cell("b") + cell("c"), "<w:hidden/>"),
             4) +
         text_paragraph("Видимый текст в конце.") +
         "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId56\"/></w:sectPr>";
}

std::string docx() {
  const auto other = [](std::string name, const std::string& place) {
    return test::ZipPart{.name = std::move(name), .bytes = "<x>" + at(place) + "</x>"};
  };
  return test::Docx{
      .body = docx_body(),
      .styles = R"(<w:style w:type="character" w:styleId="secret"><w:name w:val=")" + at("stylename") +
                R"("/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="secretp"><w:rPr>)" +
                R"(<w:vanish/></w:rPr></w:style>)",
      .links = {{"rId53", "file:///C:/Users/" + at("localpath") + "/plan.docx"},
                {"rId54", "\\\\server\\" + at("share")}},
      .images = {{"rId51", "media/image1.jpg"}},
      .app = "<Template>" + at("template") + "</Template><Company>" + at("company") + "</Company><Manager>" +
             at("manager") + "</Manager><TotalTime>1</TotalTime><Application>Microsoft Office Word</Application>",
      .more = {other("docProps/core.xml", "creator"), other("docProps/custom.xml", "customproperty"),
               other("customXml/item1.xml", "customxml"), other("word/comments.xml", "comment"),
               other("word/commentsExtended.xml", "commentextended"), other("word/people.xml", "people"),
               other("word/settings.xml", "docvarmailmergetemplate"), other("word/glossary/document.xml", "glossary"),
               other("word/header1.xml", "header"), other("word/footer1.xml", "footer"),
               other("word/webSettings.xml", "websettings"), other("word/afchunk.xml", "altchunk"),
               other("word/embeddings/oleObject1.bin", "ole"), other("word/vbaProject.bin", "macro"),
               other("word/media/image1.jpg", "exifgpsxmpiptc"), other("docProps/thumbnail.jpeg", "thumbnail"),
               other("word/printerSettings/printerSettings1.bin", "printer"), other("zqxcanarypart.xml", "unknown"),
               other("_rels/zqxcanary.rels", "unknown")}}
      .bytes();
}

TEST_F(HiddenData, of_a_docx_reaches_no_byte_of_the_site) {
  folder_.write("content/documents/okrug/plan.docx", docx());
  ASSERT_THAT(canaries_in(docx()), testing::SizeIs(testing::Ge(60)));
  expect_no_canary("docx");
}

// ----------------------------------------------------------------------------------------------------------------- ODT

std::string odt_styles() {
  using test::odt_style;
  return odt_style("Hid", "text", R"(<style:text-properties text:display="none"/>)") +
         odt_style("Pale", "text", R"(<style:text-properties fo:color="#ffffff"/>)") +
         odt_style("Tiny", "text", R"(<style:text-properties fo:font-size="1pt"/>)") +
         odt_style("HidP", "paragraph", R"(<style:text-properties text:display="none"/>)");
}

std::string hidden_spans(const std::string& where) {
  const auto span = [&](const std::string& style) {
    return "<text:span text:style-name=\"" + style + "\">" + at(style + where) + "</text:span>";
  };
  return span("Hid") + span("Pale") + span("Tiny") + "<office:annotation><dc:creator>" + at("annotator" + where) +
         "</dc:creator><text:p>" + at("annotation" + where) + "</text:p></office:annotation>" +
         "<text:hidden-text text:is-hidden=\"true\" text:condition=\"" + at("condition" + where) +
         "\" text:string-value=\"" + at("hiddentext" + where) + "\"/>" +  //
         "<text:change text:change-id=\"ct1\"/><text:change-start text:change-id=\"ct1\"/>" + at("inplace" + where) +
         "<text:change-end text:change-id=\"ct1\"/>" + "<text:variable-set text:name=\"" + at("variable" + where) +
         "\" text:display=\"none\">" + at("variablevalue" + where) + "</text:variable-set>" +  //
         "<text:script>" + at("script" + where) + "</text:script>" + "<text:bookmark text:name=\"" +
         at("bookmark" + where) + "\"/>" + "<text:a xlink:href=\"file:///home/" + at("localpath" + where) +
         "/a.odt\" office:title=\"" + at("linktitle" + where) + "\">ссылка</text:a>";
}

std::string odt_body() {
  using test::odt_cell;
  using test::odt_paragraph;
  using test::odt_row;
  const auto hidden_cell = [](const std::string& text, const std::string& where) {
    return "<table:table-cell>" + odt_paragraph(text + hidden_spans(where)) + "</table:table-cell>";
  };
  return "<text:tracked-changes><text:changed-region text:id=\"ct1\"><text:deletion><office:change-info><dc:creator>" +
         at("changeauthor") + "</dc:creator></office:change-info>" + odt_paragraph(at("deleted")) +
         "</text:deletion></text:changed-region></text:tracked-changes>" + "<office:forms><form:form form:name=\"" +
         at("form") + "\"><form:hidden form:value=\"" + at("formvalue") + "\"/></form:form></office:forms>" +
         "<text:user-field-decls><text:user-field-decl office:string-value=\"" + at("userfield") +
         "\" text:name=\"f\"/></text:user-field-decls>" +
         odt_paragraph("УТВЕРЖДЕН приказом Управления образования от 29.03.2021 № 104") +
         odt_paragraph("План мероприятий («дорожная карта») на 2021 год" + hidden_spans("title")) +
         odt_paragraph(at("hiddenparagraph"), "HidP") +
         odt_paragraph("<text:hidden-paragraph text:is-hidden=\"true\"/>" + at("conditionalparagraph")) +
         "<text:section text:name=\"" + at("sectionname") + "\" text:display=\"none\">" +
         odt_paragraph(at("hiddensection")) + "</text:section>" +
         odt_paragraph("<draw:frame draw:name=\"" + at("framename") +
                       "\"><draw:image xlink:href=\"Pictures/1.jpg\"/><svg:desc>C:\\Users\\" + at("picturepath") +
                       "\\a.jpg</svg:desc></draw:frame>") +
         odt_paragraph(
             "<draw:frame><draw:object xlink:href=\"./Object 1\"/><draw:image "
             "xlink:href=\"ObjectReplacements/Object 1\"/></draw:frame>") +
         test::odt_table(
             odt_row(odt_cell("№") + odt_cell("Мероприятие") + odt_cell("Срок") + odt_cell("Ответственный")) +
             odt_row(hidden_cell("1", "number") + hidden_cell("Совещание директоров школ", "activity") +
                     hidden_cell("до 01.04.2021", "deadline") + hidden_cell("Управление образования", "responsible"))) +
         odt_paragraph("Видимый текст в конце.");
}

test::Odt odt() {
  const auto other = [](std::string name, const std::string& place) {
    return test::ZipPart{.name = std::move(name), .bytes = "<x>" + at(place) + "</x>"};
  };
  return {.body = odt_body(),
          .automatic = odt_styles(),
          .generator = "LibreOffice/7.4</meta:generator><meta:initial-creator>" + at("creator") +
                       "</meta:initial-creator><meta:user-defined meta:name=\"x\">" + at("userdefined") +
                       "</meta:user-defined><meta:generator>",
          .more = {other("settings.xml", "printer"), other("Thumbnails/thumbnail.png", "thumbnail"),
                   other("ObjectReplacements/Object 1", "replacement"), other("Object 1/content.xml", "object"),
                   other("Pictures/1.jpg", "exifgpsxmpiptc"), other("VersionList.xml", "versionlist"),
                   other("Versions/Version1", "oldversion"), other("Basic/Standard/Module1.xml", "macro"),
                   other("Configurations2/x.xml", "configuration"), other("manifest.rdf", "rdf"),
                   other("layout-cache", "layout")}};
}

TEST_F(HiddenData, of_an_odt_reaches_no_byte_of_the_site) {
  folder_.write("content/documents/okrug/plan.odt", odt().bytes());
  expect_no_canary("odt");
}

TEST_F(HiddenData, of_a_flat_odt_reaches_no_byte_of_the_site) {
  folder_.write("content/documents/okrug/plan.fodt", odt().flat_bytes());
  expect_no_canary("fodt");
}

// ------------------------------------------------------------------------------------------------------- the originals

TEST_F(HiddenData, of_pictures_stays_behind_because_no_picture_is_published) {
  folder_.write("content/documents/okrug/plan.docx", docx());
  ASSERT_EQ(build(), Exit::ok);
  for (const auto& [path, bytes] : tree()) {
    for (const char* ending :
         {".jpg", ".jpeg", ".png", ".gif", ".webp", ".tif", ".bmp", ".emf", ".wmf", ".docx", ".odt"})
      EXPECT_FALSE(path.ends_with(ending)) << path;
  }
}

TEST_F(HiddenData, is_what_this_test_can_find) {
  folder_.write("content/documents/okrug/plan.docx", docx());
  EXPECT_FALSE(canaries_in(folder_.read("content/documents/okrug/plan.docx")).empty());
  EXPECT_FALSE(canaries_in(test::zip_of({{.name = "a", .bytes = "ZQXcanary", .deflate = true}})).empty());
}

}  // namespace
}  // namespace vekha::app
