#include "emit/hazard_table.hpp"

#include <algorithm>

namespace schemadiff {

namespace {

constexpr std::pair<HazardClass, std::string_view> kTitles[] = {
    {HazardClass::data, "data is gone"},
    {HazardClass::failure, "the statement fails"},
    {HazardClass::compatibility, "running code breaks"},
    {HazardClass::lock, "others wait"},
    {HazardClass::rewrite, "much work"},
    {HazardClass::concurrency, "outside of transactions"},
    {HazardClass::security, "who may do what"},
    {HazardClass::performance, "queries get slower"},
    {HazardClass::elsewhere, "what else hangs on it"},
    {HazardClass::unsure, "what schemadiff cannot tell"},
};

}  // namespace

HazardClass class_of(std::string_view code) { return static_cast<HazardClass>(code.front()); }

std::string_view class_title(HazardClass hazard_class) {
    for (const auto& [each, title] : kTitles)
        if (each == hazard_class) return title;
    return {};
}

const std::vector<const HazardRow*>& hazard_table() {
    static const std::vector<const HazardRow*> kTable = [] {
        std::vector<const HazardRow*> table;
        for (auto rows : {data_hazards(), failure_hazards(), compatibility_hazards(), lock_hazards(),
                          security_hazards(), other_hazards()})
            for (const HazardRow& row : rows) table.push_back(&row);
        return table;
    }();
    return kTable;
}

const HazardRow* find_hazard(std::string_view code) {
    const auto& table = hazard_table();
    auto found = std::find_if(table.begin(), table.end(), [&](const HazardRow* row) { return row->code == code; });
    return found == table.end() ? nullptr : *found;
}

Attention attention_of(const HazardRow& row) {
    // Of a step that cannot be told for what it is, the author says what it is.
    bool unclear = class_of(row.code) == HazardClass::unsure && row.occurrence == Occurrence::derived;
    if (row.asks || row.severity == HazardSeverity::loss || class_of(row.code) == HazardClass::security || unclear)
        return Attention::needs_approval;
    return row.severity == HazardSeverity::caution ? Attention::needs_care : Attention::safe;
}

}  // namespace schemadiff
