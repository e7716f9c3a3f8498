#include "generator/pages/contact_view.hpp"

namespace vekha::generator {
namespace {

bool is_empty(const Contact& contact) { return contact == Contact{}; }

/// "tel:+73439123456": digits and a leading plus only.
std::string phone_link(const std::string& phone) {
  std::string digits;
  for (const char c : phone) {
    if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
  }
  return digits.empty() ? digits : "tel:" + digits;
}

}  // namespace

View contact_view(const Site& site, const Municipality& municipality, const Words& words) {
  const Contact& contact = is_empty(municipality.contact) ? site.settings.contact : municipality.contact;
  std::string who = contact.name;
  for (const Plan& plan : municipality.plans) {
    if (who.empty() && is_empty(contact)) who = plan.document.approval.body.value_or("");
  }
  const bool nobody = is_empty(contact) && who.empty();
  return View()
      .set("who", nobody ? words("contact.nobody") : capitalised(who))
      .set("phone", contact.phone)
      .set("phone_href", phone_link(contact.phone))
      .set("email", contact.email)
      .set("address", contact.address);
}

}  // namespace vekha::generator
