#include "importer/interpretation/kinds/unread.hpp"

namespace vekha::importer::unread {

void read_money(RowCursor& cursor, const Caption&, const Facts&, Rows&) {
  cursor.mention_headings();
  while (cursor.next()) cursor.leave_as(model::CellUse::no_field);
}

void read_layout(RowCursor& cursor, const Caption&, const Facts&, Rows&) {
  cursor.begin_at_top();
  while (cursor.next()) cursor.leave_as(model::CellUse::layout);
}

void read_unknown(RowCursor& cursor) {
  cursor.begin_at_top();
  while (cursor.next()) cursor.leave_as(model::CellUse::not_understood);
}

}  // namespace vekha::importer::unread
