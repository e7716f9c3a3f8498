#include "importer/xml/plain_xml.hpp"

#include <gmock/gmock.h>

#include "importer/xml/xml_gate.hpp"
#include "tests/support/zip_builder.hpp"

namespace vekha::importer {
namespace {

using namespace std::string_literals;
using test::bytes_of;
using testing::Eq;
using testing::Optional;

const std::string w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const std::string open_w = "<w:p xmlns:w='" + w + "'>";

TEST(PlainXml, passes_what_real_parts_are_made_of) {
  for (const std::string& xml :
       {"<p/>"s, "<p></p>"s, "<p a='1' b=\"2\" />\n"s,
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\r\n<p/>"s,
        "<p>т — 𝄞 &amp;&#160;&#x43f; ] > \" '</p >"s, "<p a='\"&lt;&#10;' xml:space='preserve'/>"s,
        "<p xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><q/></p>"s,
        "<p><ext:q xmlns:ext='urn:other' ext:a='1' a='2'/><ext:q xmlns:ext='urn:other'/></p>"s,
        "<p xmlns:q='http://q.org/r#'/>"s}) {
    EXPECT_THAT(plain_root_prefix(xml, {}), Optional(Eq(""))) << xml;
    EXPECT_TRUE(pass_gate(bytes_of(xml), {})) << xml;
  }
  EXPECT_THAT(plain_root_prefix(open_w + "<w:r w:a='1'/></w:p>", {}), Optional(Eq("w")));
  EXPECT_THAT(plain_root_prefix("<q:p xmlns:q='urn:other'/>", {}), Optional(Eq("x")));
}

TEST(PlainXml, leaves_to_the_gate_what_it_rewrites) {
  for (const std::string& xml :
       {"<p xmlns='" + w + "'/>", "<q:p xmlns:q='" + w + "'/>", "<w:p xmlns:w='urn:other'/>"s,
        "<p xmlns='urn:other'/>"s, open_w + "<w:q xmlns:w='urn:other'/></w:p>", "\xEF\xBB\xBF<p/>"s,
        "<?xml version='1.0' encoding='cp1251'?><p/>"s, "<p b:a='1' c:a='1' xmlns:b='urn:x' xmlns:c='urn:x'/>"s}) {
    EXPECT_EQ(plain_root_prefix(xml, {}), std::nullopt) << xml;
  }
}

TEST(PlainXml, never_passes_what_is_malformed) {
  for (const std::string& xml : {""s,
                                 " "s,
                                 "<"s,
                                 "<p"s,
                                 "<p>"s,
                                 "<p></q>"s,
                                 "<p></pq>"s,
                                 "<pq></p>"s,
                                 "<p/"s,
                                 "<p/ >"s,
                                 "< p/>"s,
                                 "<p/>x"s,
                                 "x<p/>"s,
                                 "<p/><q/>"s,
                                 "</p>"s,
                                 "<p></p></p>"s,
                                 "<p a/>"s,
                                 "<p a=1/>"s,
                                 "<p a='1/>"s,
                                 "<p a='1'b='2'/>"s,
                                 "<p a='1' a='2'/>"s,
                                 "<p a='<'/>"s,
                                 "<p a='&a;'/>"s,
                                 "<p>&a;</p>"s,
                                 "<p>&amp</p>"s,
                                 "<p>& </p>"s,
                                 "<p>&#0;</p>"s,
                                 "<p>&#xD800;</p>"s,
                                 "<p>&#99999999;</p>"s,
                                 "<p>&#;</p>"s,
                                 "<p>&#xg;</p>"s,
                                 "<p>]]></p>"s,
                                 "<p>\1</p>"s,
                                 "<p>\0</p>"s,
                                 "<p>\xC3(</p>"s,
                                 "<p>\xC0\x80</p>"s,
                                 "<p>\xE0\x80\x80</p>"s,
                                 "<p>\xED\xA0\x80</p>"s,
                                 "<p>\xEF\xBF\xBE</p>"s,
                                 "<p>\xF4\x90\x80\x80</p>"s,
                                 "<p>\xD0</p>"s,
                                 "<p>\x80</p>"s,
                                 "<q:p/>"s,
                                 "<p q:a='1'/>"s,
                                 "<:p/>"s,
                                 "<p:/>"s,
                                 "<a:b:c xmlns:a='urn:x'/>"s,
                                 "<1p/>"s,
                                 "<p xmlns:q=''/>"s,
                                 "<p xmlns:xml='urn:x'/>"s,
                                 "<p xmlns:xmlns='urn:x'/>"s,
                                 "<p xmlns:q='http://www.w3.org/2000/xmlns/'/>"s,
                                 "<p xmlns:q='urn:['/>"s,
                                 "<p xmlns:q='urn:#'/>"s,
                                 "<p xmlns:q='urn:x' xmlns:q='urn:x'/>"s,
                                 "<?xml version='2.0'?><p/>"s,
                                 "<?xml version='1.0\"?><p/>"s,
                                 "<?xml?><p/>"s}) {
    EXPECT_EQ(plain_root_prefix(xml, {}), std::nullopt) << xml;
  }
}

TEST(PlainXml, forgets_a_prefix_with_the_element_that_declares_it) {
  EXPECT_EQ(plain_root_prefix("<p><q:r xmlns:q='urn:x'/><q:r/></p>", {}), std::nullopt);
  EXPECT_EQ(plain_root_prefix("<p><a><q:r xmlns:q='urn:x'/></a><q:r/></p>", {}), std::nullopt);
}

TEST(PlainXml, leaves_to_the_gate_what_is_beyond_a_limit) {
  const Limits limits{.part = 60, .xml_depth = 2, .xml_nodes = 5};
  EXPECT_TRUE(plain_root_prefix("<p><q/><q/><q/><q/></p>", limits));
  EXPECT_FALSE(plain_root_prefix("<p><q/><q/><q/><q a='1'/></p>", limits));
  EXPECT_FALSE(plain_root_prefix("<p><q><r/></q></p>", limits));
  EXPECT_FALSE(plain_root_prefix("<p>" + std::string(60, ' ') + "</p>", limits));
  std::string crowded = "<p";
  for (int i = 0; i < 300; ++i) crowded += " a" + std::to_string(i) + "=''";
  EXPECT_FALSE(plain_root_prefix(crowded + "/>", {}));
  std::string declared = "<p";
  for (int i = 0; i < 300; ++i) declared += " xmlns:a" + std::to_string(i) + "='urn:x" + std::to_string(i) + "'";
  EXPECT_FALSE(plain_root_prefix(declared + "/>", {}));
}

// Every way to break a small part at one place: whatever the quick look passes, the gate passes, as it stands.
TEST(PlainXml, passes_nothing_that_the_gate_refuses_or_rewrites) {
  const std::string whole =
      "<?xml version=\"1.0\"?>\n<w:p xmlns:w='" + w +
      "' xmlns:q=\"urn:q\" w:a='1' q:a='&lt;'><w:t xml:space='preserve'>т&amp;&#65;]]</w:t> </w:p>\n";
  const std::string pieces = "<>/&;:='\"]![?x-\t\0w\x80\xD1"s;
  int passed = 0;
  const auto compare = [&](const std::string& xml) {
    const auto prefix = plain_root_prefix(xml, {});
    if (!prefix) return;
    ++passed;
    const auto gated = pass_gate(bytes_of(xml), {});
    ASSERT_TRUE(gated) << xml;
    EXPECT_EQ(gated.value().rewritten, std::nullopt) << xml;
    EXPECT_EQ(gated.value().root_prefix, *prefix) << xml;
  };
  for (std::size_t at = 0; at < whole.size(); ++at) {
    compare(whole.substr(0, at) + whole.substr(at + 1));
    for (const char piece : pieces) {
      std::string changed = whole;
      changed[at] = piece;
      compare(changed);
      compare(whole.substr(0, at) + piece + whole.substr(at));
    }
  }
  EXPECT_GT(passed, 200);
}

}  // namespace
}  // namespace vekha::importer
