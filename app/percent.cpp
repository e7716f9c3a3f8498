#include "app/percent.hpp"

#include <cmath>

namespace vekha::app {

std::string percent(double share, const model::MessageCatalogue& words) {
  // the figure has four digits; a hair above keeps 0.9957 from becoming 99.56
  constexpr double hair = 1e-7;
  const int hundredths = static_cast<int>(std::floor(share * 10'000 + hair));
  std::string out = std::to_string(hundredths / 100);
  if (const int rest = hundredths % 100; rest > 0) {
    out += words.format("number.mark");
    out.append(rest < 10 ? "0" : "").append(std::to_string(rest));
  }
  return out + "\u00A0%";
}

}  // namespace vekha::app
