/**
 * What sources had said by a day. {@link io.github.lec.view.accounts.KnownAccounts} lets through the accounts of a
 * dataset whose sources had been published by then, notes each question asked as evidence, and keeps what was read
 * before; {@link io.github.lec.view.accounts.Searches} has the searches made by then. All answers of the view are read
 * through this package. It does not know what the accounts say, which of them are right, or what is asked of them.
 */
@NullMarked
package io.github.lec.view.accounts;

import org.jspecify.annotations.NullMarked;
