// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/error.h"

#include <tl/expected.hpp>

namespace daicho {

/// A value or the Error that stood in its way. A class and not an alias, because GCC 12 ignores
/// [[nodiscard]] on aliases.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

using Failure = tl::unexpected<Error>;

/// `return fail(ErrorKind::NotFound, tr("…"));`
inline Failure fail(ErrorKind kind, QString message, QString detail = {}, QString where = {})
{
    return Failure(Error{kind, std::move(message), std::move(detail), std::move(where)});
}

/// Passes the error of another result on.
template <class T>
Failure failure(const Result<T>& result)
{
    return Failure(result.error());
}

} // namespace daicho

/// Returns the error of `expression` from the calling function, if it has one.
#define DAICHO_TRY(expression)                                                                     \
    do {                                                                                           \
        if (auto result_ = (expression); !result_) {                                               \
            return ::daicho::Failure(std::move(result_).error());                                  \
        }                                                                                          \
    } while (false)
