package io.github.lec.logic.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Questions about the members of short lists, such as the accounts of one claim. They mean what the methods of a
 * {@link java.util.stream.Stream} with the same names mean; rules ask them millions of times, of one or two members,
 * for which setting up a stream takes longer than the loop.
 */
public final class Lists {
    private Lists() {}

    /**
     * The members that are wanted.
     *
     * @param members the members
     * @param wanted which of them are wanted
     * @param <T> the type of the members
     * @return the wanted ones in their order; the list cannot be changed
     */
    public static <T> List<T> filter(Collection<? extends T> members, Predicate<? super T> wanted) {
        @Nullable T first = null;
        List<T> several = List.of();
        for (T member : members) {
            if (!wanted.test(member)) {
                continue;
            }
            if (first == null) {
                first = member;
            } else {
                if (several.isEmpty()) {
                    several = new ArrayList<>();
                    several.add(first);
                }
                several.add(member);
            }
        }
        if (several.isEmpty()) {
            return first == null ? List.of() : List.of(first);
        }
        return Collections.unmodifiableList(several);
    }

    /**
     * What belongs to each member.
     *
     * @param members the members
     * @param value what belongs to a member; never null
     * @param <T> the type of the members
     * @param <V> the type of what belongs to them
     * @return the values in the order of the members; the list cannot be changed
     */
    public static <T, V> List<V> map(Collection<? extends T> members, Function<? super T, ? extends V> value) {
        if (members.isEmpty()) {
            return List.of();
        }
        List<V> values = new ArrayList<>(members.size());
        for (T member : members) {
            values.add(value.apply(member));
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * What is recorded of each member of which it is recorded.
     *
     * @param members the members
     * @param value what is recorded of a member, if it is
     * @param <T> the type of the members
     * @param <V> the type of what is recorded of them
     * @return the values in the order of the members; the list cannot be changed
     */
    public static <T, V> List<V> present(
            Collection<? extends T> members, Function<? super T, ? extends Optional<? extends V>> value) {
        if (members.isEmpty()) {
            return List.of();
        }
        List<V> values = new ArrayList<>(members.size());
        for (T member : members) {
            value.apply(member).ifPresent(values::add);
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * The first member that is wanted.
     *
     * @param members the members
     * @param wanted which of them are wanted
     * @param <T> the type of the members
     * @return the first one, if any is wanted
     */
    public static <T> Optional<T> findFirst(Collection<? extends T> members, Predicate<? super T> wanted) {
        for (T member : members) {
            if (wanted.test(member)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether some member meets a condition.
     *
     * @param members the members
     * @param condition the condition
     * @param <T> the type of the members
     * @return whether at least one meets it; no if there are none
     */
    public static <T> boolean anyMatch(Collection<? extends T> members, Predicate<? super T> condition) {
        for (T member : members) {
            if (condition.test(member)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether no member meets a condition.
     *
     * @param members the members
     * @param condition the condition
     * @param <T> the type of the members
     * @return whether none meets it; yes if there are none
     */
    public static <T> boolean noneMatch(Collection<? extends T> members, Predicate<? super T> condition) {
        return !anyMatch(members, condition);
    }

    /**
     * Whether every member meets a condition.
     *
     * @param members the members
     * @param condition the condition
     * @param <T> the type of the members
     * @return whether all meet it; yes if there are none
     */
    public static <T> boolean allMatch(Collection<? extends T> members, Predicate<? super T> condition) {
        return !anyMatch(members, condition.negate());
    }
}
