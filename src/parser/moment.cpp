#include "parser/moment.hpp"

#include <charconv>
#include <chrono>

#include <fmt/format.h>

namespace schemadiff {

namespace {

// Reads from the front of a text and stays where it cannot.
class Cursor {
  public:
    explicit Cursor(std::string_view text) : rest_(text) {}

    bool is_at_end() const { return rest_.empty(); }
    bool take(std::string_view any_of) {
        if (rest_.empty() || any_of.find(rest_.front()) == std::string_view::npos) return false;
        taken_ = rest_.front();
        rest_.remove_prefix(1);
        return true;
    }
    char taken() const { return taken_; }
    bool take_digits(std::size_t count, int& number) {
        if (rest_.size() < count) return false;
        auto read = std::from_chars(rest_.data(), rest_.data() + count, number);
        if (read.ec != std::errc() || read.ptr != rest_.data() + count) return false;
        rest_.remove_prefix(count);
        return true;
    }

  private:
    std::string_view rest_;
    char taken_ = ' ';
};

struct Fields {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offset_minutes = 0;
};

bool read_date(Cursor& cursor, Fields& fields) {
    return cursor.take_digits(4, fields.year) && cursor.take("-") && cursor.take_digits(2, fields.month) &&
           cursor.take("-") && cursor.take_digits(2, fields.day);
}

bool read_time(Cursor& cursor, Fields& fields) {
    if (!cursor.take_digits(2, fields.hour) || !cursor.take(":") || !cursor.take_digits(2, fields.minute)) return false;
    return !cursor.take(":") || cursor.take_digits(2, fields.second);
}

bool read_offset(Cursor& cursor, Fields& fields) {
    if (cursor.take("Z")) return true;
    if (!cursor.take("+-")) return false;
    int sign = cursor.taken() == '-' ? -1 : 1, hours = 0, minutes = 0;
    if (!cursor.take_digits(2, hours)) return false;
    if (cursor.take(":") && !cursor.take_digits(2, minutes)) return false;
    fields.offset_minutes = sign * (hours * 60 + minutes);
    return true;
}

bool read_moment(std::string_view text, Fields& fields) {
    Cursor cursor(text);
    if (!read_date(cursor, fields)) return false;
    if (cursor.take(" T") && !read_time(cursor, fields)) return false;
    return cursor.is_at_end() || (read_offset(cursor, fields) && cursor.is_at_end());
}

}  // namespace

std::optional<std::string> moment_in_utc(std::string_view text) {
    if (text == "infinity") return std::string();
    Fields fields;
    if (!read_moment(text, fields)) return std::nullopt;
    using namespace std::chrono;
    year_month_day date{year{fields.year}, month{static_cast<unsigned>(fields.month)},
                        day{static_cast<unsigned>(fields.day)}};
    if (!date.ok() || fields.hour > 24 || fields.minute > 59 || fields.second > 60) return std::nullopt;
    sys_seconds moment =
        sys_days{date} + hours{fields.hour} + minutes{fields.minute - fields.offset_minutes} + seconds{fields.second};
    sys_days whole = floor<days>(moment);
    year_month_day found{whole};
    hh_mm_ss clock{moment - whole};
    return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}+00", static_cast<int>(found.year()),
                       static_cast<unsigned>(found.month()), static_cast<unsigned>(found.day()), clock.hours().count(),
                       clock.minutes().count(), clock.seconds().count());
}

}  // namespace schemadiff
