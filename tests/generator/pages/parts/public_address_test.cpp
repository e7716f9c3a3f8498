#include "generator/pages/parts/public_address.hpp"

#include <gtest/gtest.h>

namespace vekha::generator {
namespace {

TEST(PublicAddress, is_told_apart_from_its_label) {
  const auto found = public_address("Приказ от 24.01.2025 № 18 (https://example.org/prikaz-18).");
  EXPECT_EQ(found.label, "Приказ от 24.01.2025 № 18");
  EXPECT_EQ(found.address, "https://example.org/prikaz-18");
  EXPECT_EQ(public_address("http://example.org/a?b=1").address, "http://example.org/a?b=1");
}

TEST(PublicAddress, leads_to_public_hosts_only) {
  for (const char* text :
       {"Протокол № 1", "https://localhost/a", "http://127.0.0.1/x", "http://192.168.1.10:8080/", "https://server/a",
        "https://user@example.org/", "javascript:alert(1)", "file:///c:/a.docx", "https://nas.local/a"}) {
    EXPECT_EQ(public_address(text).address, "") << text;
    EXPECT_EQ(public_address(text).label, text);
  }
}

TEST(PublicAddress, ends_at_what_no_address_holds) {
  EXPECT_EQ(public_address("https://example.org/a\"onclick=\"x").address, "https://example.org/a");
}

}  // namespace
}  // namespace vekha::generator
