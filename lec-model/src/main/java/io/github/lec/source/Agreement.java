package io.github.lec.source;

/** How two accounts of one question stand to each other. */
public enum Agreement {
    /** They say the same. */
    SAME,
    /** One says more than the other, and nothing against it: "2015-04-27" and "April 2015". */
    REFINES,
    /** They cannot both be true. */
    CONFLICTS
}
