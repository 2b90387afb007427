// CREATE AGGREGATE. Manual: sql-createaggregate. Function names are qualified and quoted; an empty one is not set.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "catalog/function.hpp"

namespace schemadiff {

struct AggregateStage {  // the plain and the moving-aggregate mode share this shape
    std::string transition;
    std::string inverse;  // moving mode only
    std::string state_type;
    std::int64_t state_size = 0;
    std::string final_function;
    bool final_extra = false;
    std::string final_modify;  // "read_only", "shareable", "read_write"; empty: the default of its kind
    IfStated initial_value;
    bool has_initial_value = false;
    friend bool operator==(const AggregateStage&, const AggregateStage&) = default;
};

struct Aggregate {
    std::string aggregate_kind = "normal";  // "normal", "ordered_set", "hypothetical"
    std::vector<FunctionArgument> arguments;
    int direct_arguments = 0;  // ordered-set: how many of the arguments stand before ORDER BY
    AggregateStage plain;
    AggregateStage moving;
    std::string combine, serial, deserial;
    std::string sort_operator;  // OPERATOR(schema.op), or empty
    std::string parallel = "unsafe";

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("aggregate_kind", &Aggregate::aggregate_kind);
        visit("arguments", &Aggregate::arguments);
        visit("direct_arguments", &Aggregate::direct_arguments);
        visit("plain", &Aggregate::plain);
        visit("moving", &Aggregate::moving);
        visit("combine", &Aggregate::combine);
        visit("serial", &Aggregate::serial);
        visit("deserial", &Aggregate::deserial);
        visit("sort_operator", &Aggregate::sort_operator);
        visit("parallel", &Aggregate::parallel);
    }
};

}  // namespace schemadiff
