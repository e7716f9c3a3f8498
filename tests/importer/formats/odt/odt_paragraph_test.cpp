#include "tests/importer/formats/odt/odt_support.hpp"

namespace vekha::importer::odt {
namespace {

using test::odt_paragraph;

std::string text_of_paragraph(const std::string& content) { return text_of_body(odt_paragraph(content)); }

TEST(OdtParagraph, joins_spans) {
  EXPECT_EQ(text_of_paragraph("Меро<text:span>при<text:span>я</text:span></text:span>тие"), "Мероприятие");
}

TEST(OdtParagraph, is_composed_whatever_the_program_wrote) {
  EXPECT_EQ(text_of_paragraph("и\u0306<text:span>е</text:span>\u0308"), "й\u0451");
}

TEST(OdtParagraph, folds_white_space_of_the_markup) {
  EXPECT_EQ(text_of_paragraph("  а \n\t б<text:span> </text:span> <text:span> в</text:span>"), "а б в");
}

TEST(OdtParagraph, keeps_counted_spaces_tabs_and_line_breaks) {
  EXPECT_EQ(text_of_paragraph("а<text:s/><text:s text:c=\"2\"/>б<text:tab/>в<text:line-break/>г"), "а   б\\tв\\nг");
}

TEST(OdtParagraph, bounds_counted_spaces) {
  const std::string body = odt_paragraph("а<text:s text:c=\"2000000000\"/>б");
  EXPECT_EQ(text_of_odt({.body = body}, {.spaces = 3}), "а   б");
  EXPECT_THAT(findings_of({.body = body}, {.spaces = 3}), testing::ElementsAre("limit-reached"));
}

TEST(OdtParagraph, shows_what_fields_show) {
  EXPECT_EQ(text_of_paragraph("от <text:date text:date-value=\"2021-03-29\">29.03.2021</text:date>, стр. "
                              "<text:page-number>3</text:page-number>"),
            "от 29.03.2021, стр. 3");
  EXPECT_EQ(text_of_paragraph("а<text:user-field-get text:display=\"none\">скрыто</text:user-field-get>б"), "аб");
  EXPECT_EQ(text_of_paragraph("<text:variable-set text:display=\"value\">7</text:variable-set>"), "7");
}

TEST(OdtParagraph, takes_no_marks_for_text) {
  EXPECT_EQ(text_of_paragraph("а<text:bookmark text:name=\"x\"/><text:soft-page-break/>"
                              "<text:toc-mark text:string-value=\"y\"/>б"),
            "аб");
}

TEST(OdtParagraph, leaves_scripts_events_and_ruby_out) {
  EXPECT_EQ(text_of_paragraph("а<text:script>code()</text:script><office:event-listeners>x</office:event-listeners>"
                              "<text:ruby><text:ruby-base>б</text:ruby-base><text:ruby-text>в</text:ruby-text>"
                              "</text:ruby>"),
            "аб");
}

TEST(OdtParagraph, reads_text_inside_unknown_elements) {
  EXPECT_EQ(text_of_paragraph("а<other:mark>б</other:mark><loext:content-control>в</loext:content-control>"), "абв");
  EXPECT_EQ(text_of_paragraph("а<other:mark office:process-content=\"false\">б</other:mark>"), "а");
}

TEST(OdtParagraph, keeps_links_that_a_site_may_follow) {
  const BodyParagraph paragraph = first_paragraph(
      {.body = odt_paragraph("см. <text:a xlink:href=\"https://edu.ru/\"><text:span>портал</text:span></text:a>, "
                             "<text:a xlink:href=\"javascript:alert(1)\">не ссылка</text:a>, "
                             "<text:a xlink:href=\"mailto:a@b.ru\">почта</text:a>")});
  EXPECT_EQ(paragraph.text, "см. портал, не ссылка, почта");
  ASSERT_EQ(paragraph.links.size(), 2U);
  EXPECT_EQ(paragraph.links[0].text, "портал");
  EXPECT_EQ(paragraph.links[0].target, "https://edu.ru/");
  EXPECT_EQ(paragraph.links[1].target, "mailto:a@b.ru");
}

TEST(OdtParagraph, counts_the_outermost_of_nested_links) {
  const BodyParagraph paragraph = first_paragraph(
      {.body = odt_paragraph(
           "<text:a xlink:href=\"https://a.ru/\">а<text:a xlink:href=\"https://b.ru/\">б</text:a></text:a>")});
  ASSERT_EQ(paragraph.links.size(), 1U);
  EXPECT_EQ(paragraph.links[0].text, "аб");
  EXPECT_EQ(paragraph.links[0].target, "https://a.ru/");
}

TEST(OdtParagraph, is_dropped_without_text) { EXPECT_EQ(text_of_body("<text:p/><text:p> <text:s/></text:p>"), ""); }

TEST(OdtParagraph, leaves_its_notes_to_the_end) {
  const auto note = [](const std::string& kind, const std::string& text) {
    return "<text:note text:note-class=\"" + kind + "\"><text:note-citation>1</text:note-citation><text:note-body>" +
           odt_paragraph(text) + "</text:note-body></text:note>";
  };
  EXPECT_EQ(text_of_body(odt_paragraph("пер" + note("endnote", "концевая") + "вый" + note("footnote", "сноска")) +
                         odt_paragraph("второй")),
            "первый\nвторой\nсноска\nконцевая");
}

TEST(OdtParagraph, is_bounded_in_number) {
  const std::string body = odt_paragraph("1") + odt_paragraph("2") + odt_paragraph("3");
  EXPECT_EQ(text_of_odt({.body = body}, {.paragraphs = 2}), "1\n2");
  EXPECT_THAT(findings_of({.body = body}, {.paragraphs = 2}), testing::ElementsAre("limit-reached"));
}

TEST(OdtControl, shows_what_was_filled_in) {
  const std::string forms =
      R"(<office:forms><form:form><form:checkbox form:id="c1" form:current-state="checked" form:label="выполнено"/>)"
      R"(<form:checkbox form:id="c2" form:state="unchecked" form:label="нет"/>)"
      R"(<form:radio xml:id="r" form:current-selected="true"/><form:text form:id="t" form:current-value="март"/>)"
      R"(<form:listbox form:id="l"><form:option form:label="а"/><form:option form:label="б" form:selected="true"/>)"
      R"(</form:listbox><form:button form:id="b" form:label="Отправить"/><form:hidden form:id="h" form:value="тайна"/>)"
      R"(</form:form></office:forms>)";
  const auto shown = [&](const std::string& id) {
    return text_of_body(forms + test::odt_paragraph("я <draw:control draw:control=\"" + id + "\"/>"));
  };
  EXPECT_EQ(shown("c1"), "я ☒ выполнено");
  EXPECT_EQ(shown("c2"), "я ☐ нет");
  EXPECT_EQ(shown("r"), "я ☒");
  EXPECT_EQ(shown("t"), "я март");
  EXPECT_EQ(shown("l"), "я б");
  EXPECT_EQ(shown("b"), "я ");
  EXPECT_EQ(shown("h"), "я ");
  EXPECT_EQ(shown("missing"), "я ");
  EXPECT_EQ(text_of_body(forms + "<draw:control draw:control=\"c1\"/>"), "☒ выполнено");
}

TEST(OdtControl, repeats_no_more_text_than_it_may) {
  const std::string forms =
      "<office:forms><form:text form:id=\"t\" form:value=\"" + std::string(1U << 20U, 'a') + "\"/></office:forms>";
  std::string controls;
  for (int i = 0; i < 9; ++i) controls += "<draw:control draw:control=\"t\"/>";
  const test::Odt odt{.body = forms + test::odt_paragraph(controls)};
  EXPECT_LE(text_of_odt(odt).size(), 4U << 20U);
  EXPECT_THAT(findings_of(odt), testing::ElementsAre("limit-reached"));
}

TEST(OdtControl, sets_prompts_aside) {
  struct Case {
    const char* content;
    const char* text;
  };
  const Case cases[] = {
      {"а<text:placeholder text:placeholder-type=\"text\">&lt;Срок&gt;</text:placeholder>", "а`<Срок>`"},
      {"а<text:text-input text:description=\"Введите срок\">Введите срок</text:text-input>", "а`Введите срок`"},
      {"а<text:text-input text:description=\"Введите срок\"> май</text:text-input>", "а май"},
      {"а<text:drop-down text:name=\"x\"><text:label text:value=\"б\"/>б</text:drop-down>", "а`б`"},
      {"а<text:drop-down><text:label text:value=\"б\" text:current-selected=\"true\"/>б</text:drop-down>", "аб"},
      {"а<text:database-display text:column-name=\"Срок\">&lt;Срок&gt;</text:database-display>", "а`<Срок>`"},
      {"а<text:database-display text:column-name=\"Срок\">май</text:database-display>", "амай"},
      {"а<loext:content-control loext:showing-place-holder=\"true\">Выберите</loext:content-control>", "а`Выберите`"},
      {"а<loext:content-control loext:checkbox=\"true\" loext:checked=\"true\">R</loext:content-control>", "а☒"},
      {"а<loext:content-control loext:checkbox=\"true\" loext:checked=\"false\">_</loext:content-control>", "а☐"},
      {"а<loext:content-control>б</loext:content-control>", "аб"},
      {"<field:fieldmark field:type=\"vnd.oasis.opendocument.field.FORMCHECKBOX\"><field:param "
       "field:name=\"Checkbox_Checked\" field:value=\"true\"/></field:fieldmark> да",
       "☒ да"},
      {"<field:fieldmark field:type=\"vnd.oasis.opendocument.field.FORMCHECKBOX\"/> да", "☐ да"},
      {"<field:fieldmark field:type=\"vnd.oasis.opendocument.field.FORMDROPDOWN\"><field:param "
       "field:name=\"Dropdown_ListEntry\" field:value=\"а\"/><field:param field:name=\"Dropdown_ListEntry\" "
       "field:value=\"б\"/><field:param field:name=\"Dropdown_Selected\" field:value=\"1\"/></field:fieldmark>",
       "б"},
  };
  for (const Case& c : cases) EXPECT_EQ(text_of_body(test::odt_paragraph(c.content)), c.text) << c.content;
}

}  // namespace
}  // namespace vekha::importer::odt
