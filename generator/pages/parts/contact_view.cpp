#include "generator/pages/parts/contact_view.hpp"

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
  Contact contact = municipality.contact;
  for (const Plan& plan : municipality.plans) {
    if (is_empty(contact)) contact.name = plan.document.approval.body.value_or("");
  }
  if (is_empty(contact)) contact = site.settings.contact;
  return View()
      .set("who", is_empty(contact) ? words("contact.nobody") : capitalised(contact.name))
      .set("phone", contact.phone)
      .set("phone_href", phone_link(contact.phone))
      .set("email", contact.email)
      .set("address", contact.address);
}

}  // namespace vekha::generator
