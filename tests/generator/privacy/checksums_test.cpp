#include "generator/privacy/checksums.hpp"

#include <gtest/gtest.h>

namespace vekha::generator {
namespace {

TEST(Checksums, snils) {
  EXPECT_TRUE(is_snils("11223344595"));
  EXPECT_TRUE(is_snils("08765430300")) << "a sum of 101";
  EXPECT_TRUE(is_snils("00100199800")) << "numbers without a checksum";
  EXPECT_FALSE(is_snils("11223344596"));
  EXPECT_FALSE(is_snils("00000000000"));
  EXPECT_FALSE(is_snils("1122334459"));
  EXPECT_FALSE(is_snils("112-233-445"));
}

TEST(Checksums, inn) {
  EXPECT_TRUE(is_person_inn("990001234540"));
  EXPECT_FALSE(is_person_inn("990001234541"));
  EXPECT_FALSE(is_person_inn("000000000000"));
  EXPECT_TRUE(is_organisation_inn("9900012340"));
  EXPECT_FALSE(is_organisation_inn("9900012341"));
  EXPECT_FALSE(is_organisation_inn("0000000000"));
  EXPECT_FALSE(is_organisation_inn(""));
}

TEST(Checksums, bank_card) {
  EXPECT_TRUE(is_bank_card("4111111111111111"));
  EXPECT_FALSE(is_bank_card("4111111111111112"));
  EXPECT_FALSE(is_bank_card("0000000000000000"));
  EXPECT_FALSE(is_bank_card("411111111111111"));
}

}  // namespace
}  // namespace vekha::generator
