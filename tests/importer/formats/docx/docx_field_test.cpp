#include "importer/formats/docx/docx_fields.hpp"

#include "tests/importer/formats/docx/docx_support.hpp"

namespace vekha::importer {
namespace {

std::string control(const std::string& properties, const std::string& content) {
  return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
}

using test::paragraph;
using test::run;
using test::text_paragraph;

const std::string begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
const std::string separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
const std::string end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

std::string code(const std::string& text) {
  return "<w:r><w:instrText xml:space=\"preserve\">" + text + "</w:instrText></w:r>";
}
std::string field(const std::string& instruction, const std::string& result) {
  return begin + code(instruction) + separate + result + end;
}

TEST(DocxField, reads_results_and_never_codes) {
  struct Case {
    std::string runs;
    const char* text;
  };
  const Case cases[] = {
      {field("PAGE \\* MERGEFORMAT", run("7")), "7"},
      {run("a") + begin + code("XE \"тайна\"") + end + run("b"), "ab"},
      {begin + code("IF ") + field("MERGEFIELD x", run("тайна")) + code(" = 1") + separate + run("да") + end, "да"},
      {field("TOC", run("a ") + field("PAGEREF _Toc", run("3"))), "a 3"},
      {"<w:fldSimple w:instr=\"NUMPAGES\">" + run("9") + "</w:fldSimple>", "9"},
      {end + separate + run("a"), "a"},
      {begin + begin + begin + end + run("тайна"), ""},
  };
  for (const Case& c : cases) EXPECT_EQ(text_of_body(paragraph(c.runs)), c.text) << c.runs;
}

TEST(DocxField, goes_on_over_paragraphs) {
  EXPECT_EQ(text_of_body(paragraph(begin + code("TOC \\o") + separate + run("a")) + text_paragraph("b") +
                         paragraph(run("c") + end)),
            "a\nb\nc");
}

TEST(DocxField, does_not_swallow_the_document_where_it_is_not_closed) {
  EXPECT_EQ(text_of_body(paragraph(run("a") + begin + code("DATE")) + text_paragraph("b")), "a\nb");
}

TEST(DocxField, shows_form_fields_without_a_result) {
  const auto form = [](const std::string& data, const std::string& result) {
    return text_of_body(paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>" + data +
                                  "</w:ffData></w:fldChar></w:r>" + code("FORM") + separate + result + end +
                                  run(" a")));
  };
  EXPECT_EQ(form("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>", ""), "☒ a");
  EXPECT_EQ(form("<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>", ""), "☐ a");
  const std::string list =
      "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"нет\"/><w:listEntry w:val=\"да\"/></w:ddList>";
  EXPECT_EQ(form(list, ""), "да a");
  EXPECT_EQ(form(list, run("да")), "да a");
}

std::string links_of(const test::Docx& docx) {
  std::string out;
  for (const Hyperlink& link : first_paragraph(docx).links) out += link.text + " -> " + link.target + "; ";
  return out;
}

TEST(DocxField, gives_links) {
  EXPECT_EQ(links_of({.body = paragraph(run("см. ") +
                                        field(" HYPERLINK \"https://example.org/a\" \\o \"тайна\"", run("сайт")) +
                                        run(" и"))}),
            "сайт -> https://example.org/a; ");
  EXPECT_EQ(links_of({.body = paragraph("<w:fldSimple w:instr='HYPERLINK \"http://example.org\"'>" + run("a") +
                                        "</w:fldSimple>")}),
            "a -> http://example.org; ");
  EXPECT_EQ(links_of({.body = paragraph("<w:hyperlink r:id=\"rId9\" w:anchor=\"part\">" + run("a") + "</w:hyperlink>" +
                                        "<w:hyperlink r:id=\"rId8\">" + run("b") + "</w:hyperlink>" +
                                        "<w:hyperlink w:anchor=\"here\">" + run("c") + "</w:hyperlink>"),
                      .links = {{"rId9", "https://example.org/x"}, {"rId8", "mailto:school@example.org"}}}),
            "a -> https://example.org/x#part; b -> mailto:school@example.org; ");
}

TEST(DocxField, keeps_a_link_that_goes_on_in_the_next_paragraph) {
  const Body body = read({.body = paragraph(begin + code("HYPERLINK \"https://example.org\"") + separate + run("a")) +
                                  paragraph(run("b") + end + run("c"))});
  ASSERT_EQ(body.blocks.size(), 2U);
  EXPECT_EQ(std::get<BodyParagraph>(body.blocks[0].value).links.at(0).text, "a");
  EXPECT_EQ(std::get<BodyParagraph>(body.blocks[1].value).links.at(0).text, "b");
}

TEST(DocxField, leaves_out_targets_that_are_not_published) {
  struct Case {
    const char* code;
    const char* target;
  };
  const Case cases[] = {
      {"HYPERLINK \"https://example.org/a b\"", "https://example.org/a b"},
      {"hyperlink HTTP://Example.org", "HTTP://Example.org"},
      {"HYPERLINK \"https://example.org\" \\l \"part\"", "https://example.org#part"},
      {"HYPERLINK \\l \"part\"", ""},
      {"HYPERLINK \"javascript:alert(1)\"", ""},
      {"HYPERLINK \"file:///C:/тайна.docx\"", ""},
      {"HYPERLINK \"C:\\\\тайна.docx\"", ""},
      {"HYPERLINK \"https://\"", ""},
      {"HYPERLINK \"https://a\nb\"", ""},
      {"HYPERLINK", ""},
      {"PAGEREF \"https://example.org\"", ""},
      {"HYPERLINK \"https://example.org", "https://example.org"},
      {"HYPERLINK \\t \"https://frame\" \"mailto:a@b\"", "mailto:a@b"},
      {"", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(docx::link_of_field(c.code), c.target) << c.code;
}

TEST(DocxField, counts_the_outermost_of_nested_links) {
  EXPECT_EQ(links_of({.body = paragraph("<w:hyperlink r:id=\"rId9\">" + run("a") + "<w:hyperlink r:id=\"rId9\">" +
                                        run("b") + "</w:hyperlink></w:hyperlink>" + run("c")),
                      .links = {{"rId9", "https://example.org"}}}),
            "ab -> https://example.org; ");
}

TEST(DocxField, stops_at_the_limit_of_links) {
  const std::string link = "<w:fldSimple w:instr='HYPERLINK \"http://example.org\"'>" + run("a") + "</w:fldSimple>";
  const Body body = read({.body = paragraph(link + link + link)}, {.links = 2});
  EXPECT_EQ(std::get<BodyParagraph>(body.blocks.at(0).value).links.size(), 2U);
}

TEST(DocxField, survives_deep_nesting) {
  std::string runs;
  for (int i = 0; i < 1000; ++i) runs += begin;
  for (int i = 0; i < 1000; ++i) runs += end;
  EXPECT_EQ(text_of_body(paragraph(runs + run("a"))), "a");
}

TEST(DocxField, sets_aside_the_name_of_a_field_that_was_not_merged) {
  const std::string name = run("«") + run("Срок» ");
  struct Case {
    std::string runs;
    const char* text;
  };
  const Case cases[] = {
      {run("до ") + field(" MERGEFIELD Срок ", name) + run("!"), "до `«Срок» `!"},
      {run("до ") + field(" MERGEFIELD \"Срок сдачи\" \\* MERGEFORMAT ", run("«Срок_сдачи»")) + run("!"),
       "до `«Срок_сдачи»`!"},
      {field(" MERGEFIELD Срок ", run("март")), "март"},
      {field(" MERGEFIELD Срок ", run("«Точка роста»")), "«Точка роста»"},
      {field(" REF Срок ", run("«Срок»")), "«Срок»"},
      {run("a") + "<w:fldSimple w:instr=\" MERGEFIELD Срок \">" + run("«Срок»") + "</w:fldSimple>", "a`«Срок»`"},
      {run("a") + "<w:fldSimple w:instr=\" MERGEFIELD Срок \">" + run("май") + "</w:fldSimple>", "aмай"},
  };
  for (const Case& c : cases) EXPECT_EQ(text_of_body(paragraph(c.runs)), c.text) << c.runs;
  EXPECT_EQ(text_of_body(paragraph(field("MERGEFIELD a", run("«a»")))), "`«a»`");
}

TEST(DocxControl, shows_boxes) {
  const auto box = [](const char* state, const std::string& drawn) {
    return control(std::string("<w14:checkbox><w14:checked w14:val=\"") + state + "\"/></w14:checkbox>", drawn);
  };
  EXPECT_EQ(text_of_body(paragraph(box("1", run("☒")) + run(" да") + box("0", run("☐")) + run(" нет"))), "☒ да☐ нет");
  EXPECT_EQ(text_of_body(paragraph(box("true", run("R")) + box("false", run("_")))), "☒☐");
  EXPECT_EQ(text_of_body(paragraph(box("1", "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>"))), "☒");
  EXPECT_EQ(text_of_body(paragraph(control("<w14:checkbox/>", run("☐")))), "☐");
  EXPECT_EQ(text_of_body(paragraph(run("а") + box("1", run("☒", "<w:vanish/>")))), "а");
}

TEST(DocxControl, sets_prompts_aside) {
  const std::string prompt = "<w:showingPlcHdr/>";
  const std::string list =
      "<w:dropDownList><w:listItem w:displayText=\"Выберите элемент.\" w:value=\"\"/>"
      "<w:listItem w:displayText=\"выполнено\" w:value=\"1\"/></w:dropDownList>";
  EXPECT_EQ(text_of_body(paragraph(run("а") + control(prompt, run("Место для ввода даты.")))),
            "а`Место для ввода даты.`");
  EXPECT_EQ(text_of_body(paragraph(run("а") + control("<w:showingPlcHdr w:val=\"0\"/>", run("б")))), "аб");
  EXPECT_EQ(text_of_body(paragraph(run("а") + control(list, run("Выберите элемент.")))), "а`Выберите элемент.`");
  EXPECT_EQ(text_of_body(paragraph(run("а ") + control(list, run("выполнено")))), "а выполнено");
  EXPECT_EQ(text_of_body(control(prompt, text_paragraph("Введите текст")) + text_paragraph("конец")),
            "`Введите текст`\nконец");
  EXPECT_EQ(text_of_body(control("", text_paragraph("текст"))), "текст");
  const std::string cells = control(prompt, test::cell("срок")) + control("", test::cell("б")) + test::cell("в");
  EXPECT_EQ(text_of_body(test::table(test::row(cells), 3)), "|`срок`|б|в|");
}

}  // namespace
}  // namespace vekha::importer
