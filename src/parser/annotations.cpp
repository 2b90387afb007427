#include "parser/annotations.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "parser/annotation_text.hpp"
#include "parser/batch.hpp"
#include "parser/nodes.hpp"
#include "parser/tree.hpp"

namespace schemadiff {

namespace {

constexpr const char* kCode = "annotation";

// What a comment may speak of: an object, or a label or attribute of one.
struct Subject {
    std::size_t begin = 0, end = 0;
    bool whole = false;  // a statement, not an element of one
    ObjectId id;
    std::string part;
};

// Of several objects that one piece of text declares, the one that it is about. Negative: none of its own.
int weight_of(Kind kind) {
    switch (kind) {
        case Kind::role:
        case Kind::role_membership:
        case Kind::database:
        case Kind::setting:
        case Kind::schema:
        case Kind::extension:
        case Kind::table:
        case Kind::view:
        case Kind::materialized_view:
        case Kind::enum_type:
        case Kind::composite_type:
        case Kind::range_type:
        case Kind::base_type:
        case Kind::shell_type:
        case Kind::domain:
        case Kind::function:
        case Kind::aggregate:
        case Kind::cast:
        case Kind::collation:
        case Kind::language:
        case Kind::access_method:
        case Kind::conversion:
        case Kind::transform:
        case Kind::operator_family:
        case Kind::operator_class:
        case Kind::text_search_parser:
        case Kind::text_search_template:
        case Kind::text_search_dictionary:
        case Kind::text_search_configuration:
        case Kind::sql_operator:
        case Kind::foreign_data_wrapper:
        case Kind::server:
        case Kind::user_mapping:
        case Kind::publication:
        case Kind::subscription:
        case Kind::event_trigger:
        case Kind::trigger:
        case Kind::rule:
        case Kind::policy:
        case Kind::statistics: return 5;
        case Kind::column: return 4;
        case Kind::index: return 3;
        case Kind::constraint:
        case Kind::domain_constraint: return 2;
        case Kind::sequence: return 1;
        case Kind::column_default:
        case Kind::identity:
        case Kind::typed_table:
        case Kind::inheritance:
        case Kind::index_attach:
        case Kind::owned_by:
        case Kind::replica_identity:
        case Kind::trigger_state:
        case Kind::publication_schema:
        case Kind::publication_table:
        case Kind::text_search_mapping:
        case Kind::operator_family_member:
        case Kind::comment:
        case Kind::owner:
        case Kind::privilege:
        case Kind::security_label:
        case Kind::extension_dependency:
        case Kind::default_privilege: return -1;
    }
    return -1;
}

class Places {
  public:
    Places(const Source* source, const std::vector<Span>& statements, const CatalogBuilder& builder,
           const std::vector<PlacedObject>& unread)
        : text_(source->text()) {
        for (const Span& span : statements)
            if (span.source.get() == source) statements_[span.offset] = span.offset + span.length;
        std::map<std::pair<std::size_t, std::size_t>, Subject> by_place;
        for (std::uint32_t i = 0; i < builder.size(); ++i) {
            if (builder.is_removed(i)) continue;
            const Object& object = builder.at(i);
            if (object.origin.span.source.get() == source) add(object.id, object.origin.span, by_place, builder);
        }
        for (const PlacedObject& object : unread)
            if (object.span.source.get() == source) add(object.id, object.span, by_place, builder);
        for (auto& [place, subject] : by_place) add_with_parts(std::move(subject));
        std::sort(subjects_.begin(), subjects_.end(), [](const Subject& a, const Subject& b) {
            return std::tie(a.begin, b.end) < std::tie(b.begin, a.end);
        });
    }

    // At the end of a line it speaks of what begins in the line, or else of what ends there; on a line of its own, of
    // what follows.
    const Subject* beside(std::size_t begin, std::size_t end) const {
        std::size_t line = begin == 0 ? 0 : text_.rfind('\n', begin - 1) + 1;
        bool alone = is_blank(line, begin);
        return alone ? following(end) : in_line(line, begin);
    }

  private:
    void add(const ObjectId& id, const Span& span, std::map<std::pair<std::size_t, std::size_t>, Subject>& by_place,
             const CatalogBuilder& builder) {
        if (id.kind != id.of || weight_of(id.kind) < 0) return;
        bool whole = statements_.count(span.offset) > 0 && statements_.at(span.offset) == span.offset + span.length;
        Subject subject{span.offset, span.offset + span.length, whole, id, {}};
        auto [found, first] = by_place.try_emplace({subject.begin, subject.end}, subject);
        if (first) return;
        Subject& present = found->second;
        bool heavier = weight_of(id.kind) > weight_of(present.id.kind);
        // A partition's copy of an index has the place of the original.
        bool original = id.kind == Kind::index && present.id.kind == Kind::index &&
                        builder.find(make_id(Kind::index_attach, present.id.schema, present.id.name)) != nullptr;
        if (heavier || original) present = std::move(subject);
    }

    void add_with_parts(Subject subject) {
        bool has_parts =
            subject.whole && (subject.id.kind == Kind::enum_type || subject.id.kind == Kind::composite_type);
        if (has_parts) add_parts(subject);
        subjects_.push_back(std::move(subject));
    }

    // Elements of CREATE TYPE are no objects: their places are those between the commas.
    void add_parts(const Subject& type) {
        std::string_view statement = text_.substr(type.begin, type.end - type.begin);
        Tree tree = Tree::parse(statement);
        if (tree.error() || list_length(tree.statements()) != 1) return;
        Node* node = linitial_node(RawStmt, tree.statements())->stmt;
        std::vector<std::string> names;
        if (IsA(node, CreateEnumStmt)) names = strings(castNode(CreateEnumStmt, node)->vals);
        if (IsA(node, CompositeTypeStmt))
            for (auto* column : nodes_of<ColumnDef>(castNode(CompositeTypeStmt, node)->coldeflist))
                names.emplace_back(column->colname);
        std::size_t at = after_opening(type.begin);
        for (const std::string& name : names) {
            at = next_code(text_, at);
            std::size_t length = element_length(text_, at);
            subjects_.push_back({at, at + length, false, type.id, name});
            at = next_code(text_, at + length);
            if (at < text_.size() && text_[at] == ',') ++at;
        }
    }

    // Behind the parenthesis that opens the list; quoted names may hold one.
    std::size_t after_opening(std::size_t at) const {
        while (at < text_.size() && text_[at] != '(') {
            at = next_code(text_, at);
            if (at < text_.size() && text_[at] == '"') at = std::min(text_.find('"', at + 1), text_.size());
            if (at < text_.size() && text_[at] != '(') ++at;
        }
        return at + 1;
    }

    bool is_blank(std::size_t begin, std::size_t end) const {
        return text_.substr(begin, end - begin).find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
    }

    const Subject* following(std::size_t end) const {
        std::size_t at = next_code(text_, end);
        if (at < text_.size() && text_[at] == ',') at = next_code(text_, at + 1);
        const Subject* found = nullptr;
        for (const Subject& subject : subjects_)
            if (subject.begin == at && found == nullptr) found = &subject;
        if (found != nullptr) return found;
        // ALTER TABLE .. ADD: its one element.
        auto statement = statements_.find(at);
        return statement == statements_.end() ? nullptr : only_element(statement->first, statement->second);
    }

    const Subject* only_element(std::size_t begin, std::size_t end) const {
        const Subject* only = nullptr;
        for (const Subject& subject : subjects_) {
            if (subject.begin < begin || subject.end > end) continue;
            if (only != nullptr && subject.begin >= only->end) return nullptr;
            if (only == nullptr) only = &subject;
        }
        return only;
    }

    const Subject* in_line(std::size_t line, std::size_t begin) const {
        const Subject* found = nullptr;
        // A statement that is all on this line, not its last element.
        for (const Subject& subject : subjects_)
            if (subject.whole && subject.begin >= line && subject.end <= begin) found = &subject;
        if (found != nullptr) return found;
        std::size_t end_of_found = 0;
        for (const Subject& subject : subjects_) {
            bool inside_found = found != nullptr && !found->whole && subject.begin < end_of_found;
            if (subject.begin < line || subject.begin >= begin || inside_found) continue;
            found = &subject;
            end_of_found = subject.end;
        }
        // The comment stands inside an element that began on this line, or behind it.
        if (found != nullptr) return found;
        for (const Subject& subject : subjects_)
            if (subject.end > line && subject.end <= begin && (found == nullptr || subject.end > found->end))
                found = &subject;
        if (found != nullptr) return found;
        // The line begins a statement whose one element comes later, or ends one.
        for (const auto& [from, to] : statements_)
            if ((from >= line && from < begin) || (to > line && to <= begin))
                if (const Subject* element = only_element(from, to)) return element;
        return nullptr;
    }

    std::string_view text_;
    std::map<std::size_t, std::size_t> statements_;  // begin to end
    std::vector<Subject> subjects_;                  // by place, wholes first
};

class Collector {
  public:
    explicit Collector(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    void add(const Annotation& annotation, const Subject& subject) {
        switch (annotation.word) {
            case AnnotationWord::renamed: add_rename(annotation, subject); return;
            case AnnotationWord::backfill:
                if (is_column(annotation, subject, "@backfill"))
                    hints.backfills.push_back({subject.id, annotation.expression, annotation.span});
                return;
            case AnnotationWord::using_:
                if (is_column(annotation, subject, "@using"))
                    hints.conversions.push_back({subject.id, annotation.up, annotation.down, annotation.span});
                return;
            case AnnotationWord::strategy:
                hints.strategies.push_back({subject.id, annotation.strategy, annotation.span});
                return;
            case AnnotationWord::allow:
                hints.permissions.push_back(
                    {subject.id, annotation.code, annotation.reason, annotation.until, annotation.span});
                return;
            case AnnotationWord::ignore:
                if (!subject.part.empty())
                    wrong(annotation, "a part of a type cannot be left out");
                else
                    hints.ignored.push_back({subject.id, annotation.span});
                return;
        }
    }

    Hints hints;

  private:
    void wrong(const Annotation& annotation, std::string message) {
        diagnostics_.error(kCode, annotation.span, std::move(message),
                           "docs/annotations.md says what it can stand beside");
    }

    bool is_column(const Annotation& annotation, const Subject& subject, const std::string& word) {
        if (subject.id.kind == Kind::column) return true;
        wrong(annotation, word + " speaks of a column, and this is the " + describe(subject.id));
        return false;
    }

    void add_rename(const Annotation& annotation, const Subject& subject) {
        RenameHint hint{subject.id, subject.part, annotation.from, annotation.span};
        if (subject.id.kind == Kind::enum_type && !subject.part.empty()) {
            hint.from = label_of(annotation.from);
        } else if (read_written_name(annotation.from).name.empty()) {
            wrong(annotation, "'" + annotation.from + "' is no name");
            return;
        }
        bool twice = std::any_of(hints.renames.begin(), hints.renames.end(), [&](const RenameHint& other) {
            return other.object == hint.object && other.part == hint.part;
        });
        if (twice)
            wrong(annotation, "@renamed stands twice beside the " + describe(subject.id));
        else
            hints.renames.push_back(std::move(hint));
    }

    // A label may stand in quotes of either kind, or in none.
    static std::string label_of(const std::string& text) {
        char quote = text.front();
        if (text.size() < 2 || (quote != '\'' && quote != '"') || text.back() != quote) return text;
        std::string label;
        for (std::size_t at = 1; at + 1 < text.size(); ++at) {
            label += text[at];
            if (text[at] == quote && text[at + 1] == quote) ++at;
        }
        return label;
    }

    Diagnostics& diagnostics_;
};

}  // namespace

Hints read_annotations(const std::vector<CommentPlace>& comments, const std::vector<Span>& statements,
                       const CatalogBuilder& builder, const std::vector<PlacedObject>& unread,
                       Diagnostics& diagnostics) {
    std::map<const Source*, Places> places;
    Collector collector(diagnostics);
    for (const CommentPlace& comment : comments) {
        Span span{comment.source, comment.begin, comment.end - comment.begin};
        auto annotation = read_annotation(span, diagnostics);
        if (!annotation) continue;
        auto here = places.try_emplace(comment.source.get(), comment.source.get(), statements, builder, unread).first;
        if (const Subject* subject = here->second.beside(comment.begin, comment.end))
            collector.add(*annotation, *subject);
        else
            diagnostics.warning(kCode, span, "this annotation stands beside nothing that it can speak of",
                                "put it directly above, or at the end of the line of, what it speaks of");
    }
    return std::move(collector.hints);
}

}  // namespace schemadiff
