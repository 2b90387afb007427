#include "support/generator/rows_of_model.hpp"

#include "support/generator/author.hpp"

namespace schemadiff::test {

namespace {

constexpr int kRows = 3;

std::string value_of(const Model& model, const Item& column, int row) {
    std::string number = std::to_string(row + 1);
    switch (column.family) {
        case Family::number: return number;
        case Family::text: return "'x" + number + "'";
        case Family::time: return "'2020-02-0" + number + "'";
        case Family::boolean: return row % 2 == 0 ? "true" : "false";
        case Family::json: return "'{\"a\": " + number + "}'";
        case Family::uuid: return "'00000000-0000-0000-0000-00000000000" + number + "'";
        case Family::bytes: return "'\\x0" + number + "'";
        case Family::array: return "'{}'";
        case Family::range: return "'empty'";
        case Family::choice:
            for (int id : mentioned(column.type))
                for (int member : model.members(id))
                    if (model.find(member)->kind == "label") return resolve(model, mention(member, "label"));
            return "'a'";
        default: return "NULL";
    }
}

}  // namespace

std::string insert_rows(const Model& model) {
    Model copy = model;
    Random random(1);
    Author author(copy, random, 0);
    std::string out = "\\set ON_ERROR_STOP off\n";
    for (const Item& table : model.items()) {
        if (table.kind != "table") continue;
        std::string names;
        for (int id : author.columns_of(table.id))
            if (const Item& column = *model.find(id); column.form != "generated" && column.form != "identity")
                names += (names.empty() ? "" : ", ") + resolve(model, mention(id, "bare"));
        if (names.empty()) continue;
        for (int row = 0; row < kRows; ++row) {
            std::string values;
            for (int id : author.columns_of(table.id))
                if (const Item& column = *model.find(id); column.form != "generated" && column.form != "identity")
                    values += (values.empty() ? "" : ", ") + value_of(model, column, row);
            out += resolve(model, "INSERT INTO " + mention(table.id)) + " (" + names + ") VALUES (" + values + ");\n";
        }
    }
    return out;
}

}  // namespace schemadiff::test
