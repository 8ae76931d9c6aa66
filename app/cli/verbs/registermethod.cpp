// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/registermethod.h"

#include "app/cli/verbs/scoretext.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RegisterMethod)
};

Result<std::unique_ptr<Session>> openToRead(const Context& context)
{
    RegisterOptions options;
    options.readOnly = true;
    return Session::open(
        context.arguments.text(u"--in"_s), options, context.actor, context.environment);
}

} // namespace

OptionSpec inRegisterOption()
{
    return {u"--in"_s,
            OptionKind::Text,
            u"REGISTER"_s,
            Words::tr("a register, for the methods of its city too")};
}

Result<QList<KnownMethod>> knownMethods(const Context& context)
{
    if (context.arguments.has(u"--in"_s)) {
        const Result<std::unique_ptr<Session>> session = openToRead(context);
        return session ? MethodService(**session).methods() : failure(session);
    }
    QList<KnownMethod> known;
    for (const Method* method : listedMethods(context.environment.catalogue.methods())) {
        known.append(
            {*method, false, method->header.isDefault, firstMethods().contains(method->header.id)});
    }
    return known;
}

Result<Method> methodNamed(const Context& context, const QString& id)
{
    if (context.arguments.has(u"--in"_s)) {
        const Result<std::unique_ptr<Session>> session = openToRead(context);
        return session ? MethodService(**session).named(id) : failure(session);
    }
    const Result<const Method*> method = findMethod(context.environment.catalogue, id);
    return method ? Result<Method>(**method) : failure(method);
}

} // namespace daicho
